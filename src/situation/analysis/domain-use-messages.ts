import { defineMessages } from '#src/platform/i18n/messages.ts'

/** What the environment analysis has in a policy domain. */
export const domainUseMessages = defineMessages({
  hints: {
    nl: '{count, plural, one {# eerste aanwijzing} other {# eerste aanwijzingen}}',
    fr: '{count, plural, one {# première indication} other {# premières indications}}',
    en: '{count, plural, one {# first hint} other {# first hints}}',
  },
})
