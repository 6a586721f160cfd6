import { describe, expect, it } from 'vitest'
import { accountNamed, serverAccount } from './account.ts'

const debian = 'root:x:0:0:root:/root:/bin/bash\nnobody:x:65534:65533:nobody:/:/usr/sbin/nologin\n'
const withPostgres = `${debian}postgres:x:101:104:PostgreSQL:/var/lib/postgresql:/bin/bash\n`

describe('the account of a server started by root', () => {
  it('is the owner of data that exists, even if a better account has come since', () => {
    expect(serverAccount({ uid: 65534, gid: 65533 }, withPostgres)).toEqual({ uid: 65534, gid: 65533 })
  })

  it('is not root when root owns the data', () => {
    expect(serverAccount({ uid: 0, gid: 0 }, withPostgres)).toEqual({ uid: 101, gid: 104 })
  })

  it.each([
    ['postgres where that account exists', withPostgres, { uid: 101, gid: 104 }],
    ['nobody where it does not', debian, { uid: 65534, gid: 65533 }],
    ['the usual number of nobody without a list of accounts', '', { uid: 65534, gid: 65534 }],
  ])('is %s', (_title, passwd, account) => {
    expect(serverAccount(undefined, passwd)).toEqual(account)
  })

  it('is not found by half a name', () => {
    expect(accountNamed('post', withPostgres)).toBeUndefined()
  })
})
