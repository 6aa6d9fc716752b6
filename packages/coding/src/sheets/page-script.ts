/**
 * The script of the coding page, as it stands in the page: plain JavaScript of the browser. It writes text nodes only, keeps
 * codes in local storage (which a browser may refuse for files: then only saving keeps them) and in a file.
 */
export const PAGE_SCRIPT = `
'use strict'
const sheet = JSON.parse(document.getElementById('sheet').textContent)
const units = sheet.units.map((unit) => ({
  ...unit,
  fields: sheet.fields[unit.kind].map((field) => (unit.measure ? { ...field, codes: unit.measure.codes } : field)),
}))
const key = 'parallax ' + sheet.sample + ' ' + sheet.coder
const $ = (id) => document.getElementById(id)
let codes = {}
let at = 0
let stored = true

function element(name, options, ...children) {
  const made = Object.assign(document.createElement(name), options)
  made.append(...children)
  return made
}
function accept(saved) {
  if (!saved || saved.sample !== sheet.sample || saved.coder !== sheet.coder || typeof saved.codes !== 'object') return false
  for (const unit of units) {
    const own = saved.codes[unit.id]
    if (!own || typeof own !== 'object') continue
    for (const field of unit.fields) {
      const code = own[field.name]
      if (typeof code === 'string' && code.length <= 2000) (codes[unit.id] ??= {})[field.name] = code
    }
  }
  return true
}
function keep() {
  try { localStorage.setItem(key, JSON.stringify(content())) } catch { stored = false }
}
function content() {
  return { schema: 'parallax/coded@1', sample: sheet.sample, coder: sheet.coder, codes }
}
function asked(unit) {
  const own = codes[unit.id] ?? {}
  const first = own[unit.fields[0].name]
  return unit.fields.filter((field) => field.only === undefined || field.only === first)
}
function isCoded(unit) {
  const own = codes[unit.id] ?? {}
  return asked(unit).every((field) => (own[field.name] ?? '') !== '')
}
function tell() {
  const done = units.filter(isCoded).length
  $('progress').textContent = 'Unit ' + (at + 1) + ' of ' + units.length + ', ' + done + ' coded' + (stored ? '' : '. This browser keeps nothing: save to a file')
  $('bar').max = units.length
  $('bar').value = done
}
function set(unit, field, code) {
  (codes[unit.id] ??= {})[field.name] = code
  keep()
  tell()
  if (field === unit.fields[0] && unit.fields.length > 1) showWhich(unit)
}
function showWhich(unit) {
  const wanted = new Set(asked(unit).map((field) => field.name))
  for (const part of $('codes').children) part.hidden = !wanted.has(part.dataset.name)
}
function passagePart(passage) {
  const quote = element('div', { className: 'passage' })
  const around = (text) => element('span', { className: 'around' }, text)
  quote.append(around(passage.before))
  if (passage.point) {
    const [start, end] = passage.point
    quote.append(passage.text.slice(0, start), element('mark', {}, passage.text.slice(start, end)), passage.text.slice(end))
  } else quote.append(element('mark', {}, passage.text))
  quote.append(around(passage.after))
  return element('div', {}, element('p', { className: 'whence' }, passage.outlet + ': ' + passage.headline), quote)
}
function fieldPart(unit, field) {
  const own = (codes[unit.id] ?? {})[field.name] ?? ''
  const says = element('p', { className: 'says', id: 'says-' + field.name }, field.says)
  if (!field.codes) {
    const input = element('input', { id: 'f-' + field.name, value: own, maxLength: 2000, autocomplete: 'off', spellcheck: false })
    input.setAttribute('aria-describedby', says.id)
    input.addEventListener('input', () => set(unit, field, input.value))
    const part = element('div', { className: 'field' }, element('label', { htmlFor: input.id }, field.label), says, input)
    part.dataset.name = field.name
    return part
  }
  const choices = field.codes.map((code) => {
    const input = element('input', { type: 'radio', name: field.name, value: code, checked: code === own })
    input.addEventListener('change', () => set(unit, field, code))
    return element('label', {}, input, ' ' + code.replaceAll('_', ' '))
  })
  const part = element('fieldset', {}, element('legend', {}, field.label), says, element('div', { className: 'choices' }, ...choices))
  part.setAttribute('aria-describedby', says.id)
  part.dataset.name = field.name
  return part
}
function show(index, move) {
  at = Math.max(0, Math.min(units.length - 1, index))
  const unit = units[at]
  $('heading').textContent = unit.measure ? unit.measure.title : { figure: 'A marked number', sentence: 'A sentence', quantity: 'Figures side by side', frame: 'A reading' }[unit.kind]
  $('measure').replaceChildren(...(unit.measure ? [element('p', {}, unit.measure.definition)] : []))
  $('passages').replaceChildren(...unit.passages.map(passagePart))
  $('codes').replaceChildren(...unit.fields.map((field) => fieldPart(unit, field)))
  showWhich(unit)
  tell()
  if (move) $('unit').focus()
}
let saved = ''
function save() {
  if (saved) URL.revokeObjectURL(saved)
  saved = URL.createObjectURL(new Blob([JSON.stringify(content(), null, 1)], { type: 'application/json' }))
  element('a', { href: saved, download: sheet.coder + '-' + sheet.sample + '.json' }).click()
}
function openNext() {
  for (let step = 1; step <= units.length; step += 1) {
    const index = (at + step) % units.length
    if (!isCoded(units[index])) return show(index, true)
  }
}
$('whose').textContent = 'of ' + sheet.coder
$('previous').addEventListener('click', () => show(at - 1, true))
$('next').addEventListener('click', () => show(at + 1, true))
$('open-next').addEventListener('click', openNext)
$('save').addEventListener('click', save)
$('codes').addEventListener('submit', (event) => { event.preventDefault(); show(at + 1, true) })
$('load').addEventListener('change', async () => {
  const file = $('load').files[0]
  if (!file) return
  let taken = false
  try { taken = file.size < 20000000 && accept(JSON.parse(await file.text())) } catch { taken = false }
  if (taken) { keep(); show(at, true) } else $('progress').textContent = 'That file is not a saved state of this sheet.'
})
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.closest('#codes')) {
    event.preventDefault()
    return show(at + 1, true)
  }
  if (!event.altKey || event.ctrlKey || event.metaKey) return
  const act = { KeyN: () => show(at + 1, true), KeyP: () => show(at - 1, true), KeyS: save }[event.code]
  if (act) { event.preventDefault(); act() }
})
try { accept(JSON.parse(localStorage.getItem(key))) } catch { stored = false }
if (units.length > 0) show(Math.max(0, units.findIndex((unit) => !isCoded(unit))), false)
`
