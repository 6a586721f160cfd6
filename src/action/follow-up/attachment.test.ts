import { expect, it, test } from 'vitest'
import { acceptedEndings, attachmentName, keptAs, typeInWord } from '#src/action/follow-up/attachment.ts'

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

it.each([
  ['verslag.pdf', 'application/pdf', 'verslag.pdf'],
  ['Verslag.PDF', 'application/pdf', 'Verslag.PDF'],
  ['foto.jpeg', 'image/jpeg', 'foto.jpeg'],
  ['lijst.md', 'text/plain', 'lijst.md'],
  ['verslag', docx, 'verslag.docx'],
  ['verslag.pdf', docx, 'verslag.pdf.docx'],
  ['foto.png.exe', 'image/png', 'foto.png.exe.png'],
  ['start.bat', 'text/plain', 'start.bat.txt'],
  ['.pdf', 'application/pdf', 'pdf.pdf'],
  ['', 'application/pdf', 'bijlage.pdf'],
  ['...', 'application/pdf', 'bijlage.pdf'],
  ['een\r\nkop: x.pdf', 'application/pdf', 'eenkop: x.pdf'],
  // Written from right to left it reads "factuurexe.pdf".
  ['factuur\u202efdp.exe', 'application/pdf', 'factuurfdp.exe.pdf'],
  ['half\ud83d.txt', 'text/plain', 'half\ufffd.txt'],
  ['geheim.bin', 'application/octet-stream', 'geheim.bin'],
])('a file that is called %j and is %s goes out as %j', (name, type, given) => {
  expect(attachmentName(name, type)).toBe(given)
})

it.each([
  ['verslag.pdf', `attachment; filename="verslag.pdf"; filename*=UTF-8''verslag.pdf`],
  [
    'één "naam".pdf',
    `attachment; filename="__n _naam_.pdf"; filename*=UTF-8''%C3%A9%C3%A9n%20%22naam%22.pdf`,
  ],
  [
    "l'été (1)*.pdf",
    `attachment; filename="l__t_ _1__.pdf"; filename*=UTF-8''l%27%C3%A9t%C3%A9%20%281%29%2A.pdf`,
  ],
  ['a\\b;c.txt', `attachment; filename="a_b_c.txt"; filename*=UTF-8''a%5Cb%3Bc.txt`],
])('%s is kept under its own name, whatever stands in it', (name, header) => {
  expect(keptAs(name)).toBe(header)
})

test('a type is said in a word, and what is not taken has none', () => {
  expect([docx, 'image/jpeg', 'text/html', 'constructor'].map(typeInWord)).toEqual(['DOCX', 'JPG', '', ''])
})

test('a browser proposes only what is taken', () => {
  expect(acceptedEndings).toContain('.pdf,.docx,.xlsx')
  expect(acceptedEndings).not.toMatch(/html|svg|zip/)
})
