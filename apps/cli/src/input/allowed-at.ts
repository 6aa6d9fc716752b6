import { jsonSchema } from '@parallax/model'

type Schema = {
  properties?: Record<string, Schema>
  items?: Schema
  additionalProperties?: Schema | boolean
  anyOf?: Schema[]
  oneOf?: Schema[]
  const?: unknown
  enum?: unknown[]
  type?: string
}

/** What a study may hold at a path, in words: the keys of an object, the values of a choice. */
export function allowedAt(path: readonly (string | number)[]): string | undefined {
  let schemas: Schema[] = [jsonSchema('study')]
  for (const part of path) schemas = schemas.flatMap(branches).flatMap((schema) => below(schema, part))
  const words = schemas.flatMap(branches).flatMap(describe)
  return words.length > 0 ? [...new Set(words)].join(', ') : undefined
}

function branches(schema: Schema): Schema[] {
  return schema.anyOf ?? schema.oneOf ?? [schema]
}

function below(schema: Schema, part: string | number): Schema[] {
  if (typeof part === 'number') return schema.items ? [schema.items] : []
  const named = schema.properties?.[part]
  if (named) return [named]
  return typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []
}

function describe(schema: Schema): string[] {
  if (schema.properties) return Object.keys(schema.properties)
  return (schema.enum ?? (schema.const === undefined ? [] : [schema.const])).map(String)
}
