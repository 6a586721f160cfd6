import '#src/platform/mail/send-mail.ts'
import '#src/situation/imports/job-commands.ts'
