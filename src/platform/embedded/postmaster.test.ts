import { describe, expect, it } from 'vitest'
import { commandLine, isServerOf, parsePidFile } from './postmaster.ts'

const complete = '4711\n/data/postgres\n1795244661\n5432\n/tmp/kansrijk-1\n\n 5432001 3\nready   \n'

describe('postmaster.pid', () => {
  it('says where the server listens', () => {
    expect(parsePidFile(complete)).toEqual({ pid: 4711, port: 5432, host: '/tmp/kansrijk-1' })
  })

  it('names the address of a server without a socket', () => {
    expect(parsePidFile('4711\n/data\n1795244661\n61001\n\n127.0.0.1\n')?.host).toBe('127.0.0.1')
  })

  it.each(['', '4711\n', '4711\n/data/postgres\n1795244661\n', 'nonsense\n\n\nnonsense\n'])(
    'says nothing while it is not complete (%j)',
    (text) => {
      expect(parsePidFile(text)).toBeUndefined()
    },
  )
})

describe('a process that has the server’s number', () => {
  it.each([
    ['is the server with this folder', '/x/postgres\0-D\0/data/postgres\0-c\0port=1\0', true],
    ['is another server with another folder', '/x/postgres\0-D\0/data/postgres2\0', false],
    ['is something else without one', '/usr/bin/node\0main.js\0', false],
    ['is dead with no command line', '', false],
  ])('%s', (_title, line, expected) => {
    expect(isServerOf('/data/postgres', line)).toBe(expected)
  })
})

it('a command line is compared in the form PostgreSQL writes it down', () => {
  expect(commandLine('/x/postgres', ['-D', '/my data'])).toBe('/x/postgres "-D" "/my data"\n')
})
