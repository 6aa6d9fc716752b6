/** One element of XML 1.0 on a line of its own, its attributes in the given order; those without a value are left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  children: readonly string[] = [],
): string {
  const head = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escaped(String(value))}"`]))
    .join('')
  return children.length === 0 ? `<${name}${head}/>\n` : `<${name}${head}>\n${children.join('')}</${name}>\n`
}

/** An element that holds text alone; nothing where there is none. */
export function textElement(name: string, text: string): string[] {
  return text === '' ? [] : [`<${name}>${escaped(text)}</${name}>\n`]
}

/** Characters that XML 1.0 has no way to write become the replacement character. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
