import { describe, expect, it, test } from 'vitest'
import { ConfigError, readConfig } from '#src/platform/config.ts'

const complaint = (environment: Record<string, string>): string => {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return ''
}

test('without a single setting the application runs for one machine', () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: null,
    databaseUrl: null,
    databaseOwnerUrl: null,
    dataDirectory: '.data',
    demo: null,
    uploadLimitBytes: 200_000_000,
    mail: null,
    logLevel: 'info',
    production: false,
  })
})

test('an empty setting is as if it were not there', () => {
  const empty = { PORT: '', HOST: '', PUBLIC_URL: '', DATABASE_URL: '', KANSRIJK_DEMO: '', KANSRIJK_LOG: '' }
  expect(readConfig(empty)).toEqual(readConfig({}))
})

test('what belongs to others is left alone', () => {
  expect(readConfig({ PATH: '/usr/bin', PGHOST: 'elsewhere', npm_config_x: '1' })).toEqual(readConfig({}))
})

describe('settings that fit', () => {
  it.each([
    ['PORT', '0', { port: 0 }],
    ['PORT', '8080', { port: 8080 }],
    ['PUBLIC_URL', 'https://kansrijk.turnhout.be/', { publicUrl: 'https://kansrijk.turnhout.be' }],
    ['KANSRIJK_DEMO', '0', { demo: false }],
    ['KANSRIJK_DEMO', '1', { demo: true }],
    ['KANSRIJK_UPLOAD_LIMIT_MB', '5', { uploadLimitBytes: 5_000_000 }],
    ['DATABASE_URL', 'postgresql://app@db/kansrijk', { databaseUrl: 'postgresql://app@db/kansrijk' }],
    ['NODE_ENV', 'production', { production: true }],
  ])('%s=%s', (name, value, expected) => {
    expect(readConfig({ [name]: value })).toMatchObject(expected)
  })
})

test.each([
  ['Kansrijk Turnhout <kansrijk@turnhout.be>', 'Kansrijk Turnhout'],
  ['"Kansrijk, Turnhout" <kansrijk@turnhout.be>', 'Kansrijk, Turnhout'],
  ['kansrijk@turnhout.be', ''],
])('mail comes from %s', (from, name) => {
  const url = 'smtps://kansrijk:geheim@mail.turnhout.be:465'
  expect(readConfig({ KANSRIJK_MAIL_URL: url, KANSRIJK_MAIL_FROM: from }).mail).toEqual({
    url,
    from: { name, address: 'kansrijk@turnhout.be' },
  })
})

describe('settings that do not fit are named', () => {
  it.each([
    ['PORT', '99999'],
    ['PORT', 'een'],
    ['PORT', '80.5'],
    ['PORT', '1e3'],
    ['PORT', '0x10'],
    ['PORT', ' 80 '],
    ['PORT', '+80'],
    ['PORT', '-1'],
    ['PORT', '٣٠'],
    ['PUBLIC_URL', 'kansrijk.be'],
    ['PUBLIC_URL', 'ftp://kansrijk.be'],
    ['PUBLIC_URL', 'https://kansrijk.be/map'],
    ['PUBLIC_URL', 'https://user:secret@kansrijk.be'],
    ['DATABASE_URL', 'mysql://db'],
    ['DATABASE_URL', 'postgres://db/kansrijk'],
    ['DATABASE_OWNER_URL', 'db'],
    ['DATABASE_OWNER_URL', 'postgres://owner@db/kansrijk'],
    ['KANSRIJK_DEMO', 'ja'],
    ['KANSRIJK_UPLOAD_LIMIT_MB', '0'],
    ['KANSRIJK_UPLOAD_LIMIT_MB', '1e2'],
    ['KANSRIJK_MAIL_URL', 'mail.turnhout.be'],
    ['KANSRIJK_MAIL_URL', 'https://mail.turnhout.be'],
    ['KANSRIJK_MAIL_URL', 'smtp://'],
    ['KANSRIJK_MAIL_URL', 'smtp://user:12#3@mail.turnhout.be'],
    ['KANSRIJK_MAIL_FROM', 'Kansrijk'],
    ['KANSRIJK_MAIL_FROM', 'Kansrijk <turnhout>'],
    ['KANSRIJK_MAIL_FROM', 'Kansrijk <a@turnhout.be>, <b@turnhout.be>'],
    ['KANSRIJK_MAIL_FROM', 'Kansrijk\nBcc: x <a@turnhout.be>'],
    ['KANSRIJK_LOG', 'luid'],
  ])('%s=%s', (name, value) => {
    expect(complaint({ [name]: value })).toMatch(new RegExp(`^These settings do not fit:\\n {2}${name}: `))
  })

  it('all of them at once, with what is misspelt', () => {
    const lines = complaint({ PORT: 'x', KANSRIJK_DEMOO: '1', KANSRIJK_LOG: 'x' }).split('\n')
    expect(lines.slice(1).map((line) => line.trim().split(':')[0])).toEqual([
      'PORT',
      'KANSRIJK_LOG',
      'KANSRIJK_DEMOO',
    ])
  })

  it('the mail server and whom mail comes from only together', () => {
    expect(complaint({ KANSRIJK_MAIL_URL: 'smtp://mail.turnhout.be' })).toContain(
      'KANSRIJK_MAIL_URL: set KANSRIJK_MAIL_FROM too',
    )
    expect(complaint({ KANSRIJK_MAIL_FROM: 'a@turnhout.be' })).toContain(
      'KANSRIJK_MAIL_FROM: set KANSRIJK_MAIL_URL too',
    )
  })

  it('without the secrets that they hold', () => {
    for (const url of ['https://app:geheim@mail', 'smtp://app:geheim#1@mail', 'smtp://app:geheim@'])
      expect(complaint({ KANSRIJK_MAIL_URL: url })).toMatch(/^(?!.*geheim).*KANSRIJK_MAIL_URL/s)
    for (const url of ['mysql://app:geheim@db', 'postgres://app:geheim#1@db/x', 'postgres://:geheim@db/x'])
      expect(complaint({ DATABASE_URL: url })).toMatch(/^(?!.*geheim).*DATABASE_URL/s)
  })

  it('with what is missing beside them: an owner without the app itself', () => {
    const owner = { DATABASE_OWNER_URL: 'postgres://owner:geheim@db/kansrijk' }
    expect(complaint(owner)).toBe(
      'These settings do not fit:\n  DATABASE_OWNER_URL: set DATABASE_URL too, the address of the same database for the app itself',
    )
    expect(complaint({ ...owner, DATABASE_URL: '' })).toContain('set DATABASE_URL too')
    expect(complaint({ ...owner, DATABASE_URL: 'postgres://app:geheim@db/kansrijk' })).toBe('')
  })
})
