import { describe, expect, it } from 'vitest'
import { asEmbeddedError } from './embedded-error.ts'
import { readFailure } from './launch.ts'
import { serverSettings } from './settings.ts'
import { socketFits } from './socket.ts'

describe('a server that gave up', () => {
  it.each([
    'FATAL:  pre-existing shared memory block (key 2228317, ID 3) is still in use',
    'FATAL:  lock file "postmaster.pid" already exists\nHINT:  Is another postmaster (PID 3) running?',
  ])('is tried again while its forerunner goes away: %s', (log) => {
    expect(readFailure(log, '/data')).toBe('again')
  })

  it.each([
    ['no-space', 'FATAL:  could not write lock file "postmaster.pid": No space left on device'],
    ['cannot-start', 'FATAL:  configuration file "postgresql.conf" contains errors'],
  ])('is explained as %s', (code, log) => {
    expect(readFailure(log, '/data')).toMatchObject({ code, message: expect.stringContaining('/data') })
  })
})

describe('an error of the file system', () => {
  it('is a full disk when it says so', () => {
    expect(asEmbeddedError(Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' }), '/data').code).toBe(
      'no-space',
    )
  })

  it('keeps its own words otherwise', () => {
    expect(asEmbeddedError(new Error('EROFS: read-only file system'), '/data').message).toMatch(/EROFS/)
  })
})

describe('the settings of a server', () => {
  const socket = { socketDirectory: '/tmp/k', port: 5432 }

  it('listen on no port where there is a socket', () => {
    expect(serverSettings(socket, true)).toContain('listen_addresses=')
    expect(serverSettings({ port: 61_001 }, true)).toContain('listen_addresses=127.0.0.1')
  })

  it('give up safety for tests alone', () => {
    expect(serverSettings(socket, false)).toContain('fsync=off')
    expect(serverSettings(socket, true).join()).not.toMatch(/fsync|full_page_writes|synchronous_commit/)
  })

  it('keep what people wrote out of the log', () => {
    expect(serverSettings(socket, true)).toContain('log_min_error_statement=panic')
    expect(serverSettings(socket, true)).toContain('log_error_verbosity=terse')
  })
})

it.each([
  ['/tmp/kansrijk-0123456789ab', true],
  [`/tmp/${'long/'.repeat(20)}`, false],
  [`/tmp/${'é'.repeat(45)}`, false],
])('a socket must fit in its directory: %s', (directory, fits) => {
  expect(socketFits(directory, 5432)).toBe(fits)
})
