import { EXIT, jsonSchema, ParallaxError, SCHEMAS, type SchemaName } from '@parallax/model'
import type { Command } from '../command.ts'

export const schema: Command = {
  arguments: [{ name: '[name]', description: Object.keys(SCHEMAS).join(', ') }],
  options: [],
  example: 'parallax schema article > article.schema.json',
  run: async (given, terminal) => {
    const name = given.arguments[0]
    if (name === undefined) terminal.print(Object.keys(SCHEMAS).join('\n'))
    else if (isSchemaName(name)) terminal.print(JSON.stringify(jsonSchema(name), null, 2))
    else throw unknownSchema(name)
    return EXIT.done
  },
}

function isSchemaName(name: string): name is SchemaName {
  return Object.hasOwn(SCHEMAS, name)
}

function unknownSchema(name: string): ParallaxError {
  return new ParallaxError({
    code: 'schema-unknown',
    message: 'there is no such contract',
    value: name,
    todo: `one of: ${Object.keys(SCHEMAS).join(', ')}`,
  })
}
