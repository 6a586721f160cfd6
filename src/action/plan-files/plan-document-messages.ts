import { defineMessages } from '#src/platform/i18n/messages.ts'

export const planDocumentMessages = defineMessages({
  /** Of the file; the municipality and the day stand beside it. */
  fileName: { nl: 'actieplan', fr: 'plan-d-action', en: 'action-plan' },
  contents: { nl: 'Inhoud', fr: 'Contenu', en: 'Contents' },
  vision: { nl: 'Visie', fr: 'Vision', en: 'Vision' },
  visionLead: {
    nl: 'De doelen in dit plan horen bij deze delen van de visie:',
    fr: 'Les objectifs de ce plan se rattachent à ces parties de la vision :',
    en: 'The objectives in this plan belong to these parts of the vision:',
  },
  visionPart: {
    nl: '{part} ({count, plural, one {doel} other {doelen}} {labels})',
    fr: '{part} ({count, plural, one {objectif} other {objectifs}} {labels})',
    en: '{part} ({count, plural, one {objective} other {objectives}} {labels})',
  },
})
