import { defineMessages } from '#src/platform/i18n/messages.ts'

export const areaMessages = defineMessages({
  search: { nl: 'Zoek je gemeente', fr: 'Cherchez votre commune', en: 'Find your municipality' },
  searchHint: {
    nl: 'Typ een deel van de naam. Ook oude namen, andere talen en de NIS-code werken.',
    fr: 'Tapez une partie du nom. Les anciens noms, les autres langues et le code INS fonctionnent aussi.',
    en: 'Type part of the name. Old names, other languages and the NIS code work too.',
  },
  find: { nl: 'Zoek', fr: 'Chercher', en: 'Search' },
  none: {
    nl: 'Geen gemeente gevonden. Probeer een kortere naam.',
    fr: 'Aucune commune trouvée. Essayez un nom plus court.',
    en: 'No municipality found. Try a shorter name.',
  },
  found: { nl: 'gevonden', fr: 'trouvée(s)', en: 'found' },
  former: { nl: 'vroeger {name}', fr: 'autrefois {name}', en: 'formerly {name}' },
  also: { nl: 'ook {name}', fr: 'aussi {name}', en: 'also {name}' },
})
