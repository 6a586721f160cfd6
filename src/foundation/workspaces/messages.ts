import type { Role } from '#src/foundation/workspaces/roles.ts'
import { defineMessages, type Text } from '#src/platform/i18n/messages.ts'

const roleTexts = {
  administrator: { nl: 'beheerder', fr: 'gestionnaire', en: 'administrator' },
  coordinator: { nl: 'lokale coördinator', fr: 'coordination locale', en: 'local coordinator' },
  facilitator: { nl: 'procesbegeleider', fr: 'accompagnement du processus', en: 'facilitator' },
  chair: {
    nl: 'voorzitter van de stuurgroep',
    fr: 'présidence du groupe de pilotage',
    en: 'chair of the steering group',
  },
  'steering-member': {
    nl: 'lid van de stuurgroep',
    fr: 'membre du groupe de pilotage',
    en: 'steering-group member',
  },
  'working-group-chair': {
    nl: 'voorzitter van een werkgroep',
    fr: 'présidence d’un groupe de travail',
    en: 'working-group chair',
  },
  'working-group-member': {
    nl: 'lid van een werkgroep',
    fr: 'membre d’un groupe de travail',
    en: 'working-group member',
  },
  service: { nl: 'gemeentelijke dienst', fr: 'service communal', en: 'municipal service' },
  alderman: { nl: 'schepen', fr: 'échevinat', en: 'alderman' },
  parent: { nl: 'ouder', fr: 'parent', en: 'parent' },
  publisher: {
    nl: 'beheerder van gepubliceerde cijfers',
    fr: 'gestionnaire des chiffres publiés',
    en: 'keeper of published figures',
  },
  confidant: { nl: 'vertrouwenspersoon', fr: 'personne de confiance', en: 'confidant' },
} as const satisfies Record<Role, Text>

export const workspaceMessages = defineMessages({ roles: roleTexts })
