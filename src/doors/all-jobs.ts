import '#src/situation/imports/job-commands.ts'
