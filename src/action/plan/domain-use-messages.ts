import { defineMessages } from '#src/platform/i18n/messages.ts'

/** What the plan has in a policy domain. */
export const domainUseMessages = defineMessages({
  objectives: {
    nl: '{count, plural, one {# doel} other {# doelen}}',
    fr: '{count, plural, one {# objectif} other {# objectifs}}',
    en: '{count, plural, one {# objective} other {# objectives}}',
  },
})
