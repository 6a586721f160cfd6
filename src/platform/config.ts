import { z } from 'zod'

/** In plain digits: `1e3`, `0x10` or a space is a slip, not a wish. */
const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, 'give a whole number in plain digits')
    .transform(Number)
    .pipe(z.number().min(least).max(most))
const flag = z.enum(['0', '1']).transform((text) => text === '1')
/** Protocol, name and port, nothing else. */
const address = z
  .url({ protocol: /^https?$/ })
  .refine((text) => URL.canParse(text) && text.replace(/\/+$/, '') === new URL(text).origin, {
    message: 'give only the protocol and the name, such as https://kansrijk.example.be',
  })
  .transform((text) => text.replace(/\/+$/, ''))
/** With a role: it gets rights by its name. Without one the rest of the address may not be what it seems. */
const database = z
  .url({ protocol: /^postgres(ql)?$/ })
  .refine((text) => URL.canParse(text) && new URL(text).username !== '', {
    message: 'name the role and the server, such as postgres://role:password@server:5432/kansrijk',
  })

/** As nodemailer reads it. A # would end the address in the middle of a password. */
const mailServer = z
  .url({ protocol: /^smtps?$/ })
  .refine((text) => URL.canParse(text) && new URL(text).hostname !== '' && !text.includes('#'), {
    message: 'name the server, such as smtps://user:password@mail.example.be:465 (# in a password is %23)',
  })
const sender = z
  .string()
  .transform((text) => /^"?([^"<>\p{Cc}]*?)"?\s*<([^<>]+)>$/u.exec(text.trim()) ?? ['', '', text.trim()])
  .transform(([, name = '', address = '']) => ({ name: name.trim(), address }))
  .refine(({ address }) => z.email().safeParse(address).success, {
    message: 'give a name and an address, such as Kansrijk <kansrijk@example.be>',
  })

/** Every setting, from the environment. Anything that starts with KANSRIJK_ and is not here is a typing error. */
const settings = z.object({
  PORT: whole(0, 65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  /** The address that people type, when it is not the one we listen on: links, cookies and the origin check use it. */
  PUBLIC_URL: address.optional(),
  DATABASE_URL: database.optional(),
  /** Whose role owns the tables and migrates; the app itself never uses it afterwards. */
  DATABASE_OWNER_URL: database.optional(),
  KANSRIJK_DATA: z.string().min(1).default('.data'),
  KANSRIJK_DEMO: flag.optional(),
  KANSRIJK_UPLOAD_LIMIT_MB: whole(1, 2000).default(200),
  KANSRIJK_MAIL_URL: mailServer.optional(),
  /** Whom mail comes from. */
  KANSRIJK_MAIL_FROM: sender.optional(),
  KANSRIJK_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  NODE_ENV: z.string().optional(),
})

/** The server that takes mail, and whom mail comes from. */
export type MailSettings = { url: string; from: { name: string; address: string } }

export type Config = {
  port: number
  host: string
  publicUrl: string | null
  databaseUrl: string | null
  databaseOwnerUrl: string | null
  dataDirectory: string
  /** null: on only where it can do no harm. */
  demo: boolean | null
  uploadLimitBytes: number
  /** null: nothing is sent, and what would have been sent can be read. */
  mail: MailSettings | null
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  production: boolean
}

export class ConfigError extends Error {}

/** Settings that mean nothing without another one. */
const together: readonly { set: string; needs: string; why: string }[] = [
  {
    set: 'DATABASE_OWNER_URL',
    needs: 'DATABASE_URL',
    why: 'the address of the same database for the app itself',
  },
  { set: 'KANSRIJK_MAIL_URL', needs: 'KANSRIJK_MAIL_FROM', why: 'whom mail comes from' },
  { set: 'KANSRIJK_MAIL_FROM', needs: 'KANSRIJK_MAIL_URL', why: 'the server that takes mail' },
]

/** Reads the settings. Errors: ConfigError that names each wrong setting and what it should be. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const unknown = Object.keys(given).filter(
    (name) => name.startsWith('KANSRIJK_') && !(name in settings.shape),
  )
  const parsed = settings.safeParse(given)
  const wrong = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
  const alone = together
    .filter(({ set, needs }) => given[set] !== undefined && given[needs] === undefined)
    .map(({ set, needs, why }) => `${set}: set ${needs} too, ${why}`)
  const all = [...wrong, ...alone, ...unknown.map((name) => `${name}: there is no such setting`)]
  if (!parsed.success || all.length > 0)
    throw new ConfigError(`These settings do not fit:\n  ${all.join('\n  ')}`)
  const set = parsed.data
  return {
    port: set.PORT,
    host: set.HOST,
    publicUrl: set.PUBLIC_URL ?? null,
    databaseUrl: set.DATABASE_URL ?? null,
    databaseOwnerUrl: set.DATABASE_OWNER_URL ?? null,
    dataDirectory: set.KANSRIJK_DATA,
    demo: set.KANSRIJK_DEMO ?? null,
    uploadLimitBytes: set.KANSRIJK_UPLOAD_LIMIT_MB * 1_000_000,
    mail:
      set.KANSRIJK_MAIL_URL && set.KANSRIJK_MAIL_FROM
        ? { url: set.KANSRIJK_MAIL_URL, from: set.KANSRIJK_MAIL_FROM }
        : null,
    logLevel: set.KANSRIJK_LOG,
    production: set.NODE_ENV === 'production',
  }
}
