import { defineMessages } from '#src/platform/i18n/messages.ts'

/** The pages beside the situation: national figures, and where figures are found. */
export const backgroundMessages = defineMessages({
  facts: {
    link: { nl: 'België in cijfers', fr: 'La Belgique en chiffres', en: 'Belgium in figures' },
    title: {
      nl: 'Kinderarmoede in België',
      fr: 'La pauvreté des enfants en Belgique',
      en: 'Child poverty in Belgium',
    },
    lead: {
      nl: 'Elk cijfer staat apart, met wie het telt, wat het meet en waar het vandaan komt. Cijfers die iets anders meten, horen niet in één reeks: vergelijk ze niet met elkaar.',
      fr: 'Chaque chiffre est à part, avec qui il compte, ce qu’il mesure et d’où il vient. Des chiffres qui mesurent autre chose ne forment pas une série : ne les comparez pas.',
      en: 'Every figure stands apart, with whom it counts, what it measures and where it comes from. Figures that measure something else make no series: do not compare them.',
    },
    groups: {
      extent: { nl: 'Om hoeveel kinderen gaat het?', fr: 'Combien d’enfants ?', en: 'How many children?' },
      marks: { nl: 'Wat armoede doet', fr: 'Ce que fait la pauvreté', en: 'What poverty does' },
      target: {
        nl: 'Wat het land wil bereiken',
        fr: 'Ce que le pays veut atteindre',
        en: 'What the country aims for',
      },
    },
    population: { nl: 'Wie', fr: 'Qui', en: 'Who' },
    where: { nl: 'Waar en wanneer', fr: 'Où et quand', en: 'Where and when' },
    place: { nl: '{area}, {year}', fr: '{area}, {year}', en: '{area}, {year}' },
    noYear: { nl: 'jaar niet vermeld', fr: 'année non mentionnée', en: 'year not stated' },
    noArea: { nl: 'gebied niet vermeld', fr: 'territoire non mentionné', en: 'area not stated' },
    publisher: { nl: 'Bron', fr: 'Source', en: 'Source' },
    areas: {
      belgium: { nl: 'België', fr: 'Belgique', en: 'Belgium' },
      oecd: { nl: 'landen van de OESO', fr: 'pays de l’OCDE', en: 'countries of the OECD' },
    },
    note: { nl: 'Let op', fr: 'Attention', en: 'Mind' },
    unsaid: { nl: 'niet vermeld', fr: 'non mentionné', en: 'not stated' },
  },
  sources: {
    link: { nl: 'Waar vind je cijfers?', fr: 'Où trouver des chiffres ?', en: 'Where to find figures?' },
    title: { nl: 'Bronnen', fr: 'Sources', en: 'Sources' },
    lead: {
      nl: 'Waar je cijfers over je gemeente vindt, wat er te vinden is en hoe je eraan komt; dat laatste is raad van Kansrijk zelf.',
      fr: 'Où trouver des chiffres sur votre commune, ce qu’on y trouve et comment les obtenir ; ce dernier conseil est de Kansrijk.',
      en: 'Where to find figures about your municipality, what there is and how to get it; the last is Kansrijk’s own advice.',
    },
    offers: { nl: 'Wat je er vindt', fr: 'Ce qu’on y trouve', en: 'What you find there' },
    how: { nl: 'Zo kom je eraan', fr: 'Comment les obtenir', en: 'How to get it' },
    reach: { nl: 'Voor', fr: 'Pour', en: 'For' },
    reaches: {
      belgium: {
        nl: 'alle gemeenten van België',
        fr: 'toutes les communes de Belgique',
        en: 'all municipalities of Belgium',
      },
      flanders: {
        nl: 'gemeenten in Vlaanderen',
        fr: 'les communes de Flandre',
        en: 'municipalities in Flanders',
      },
      own: { nl: 'je eigen gemeente', fr: 'votre propre commune', en: 'your own municipality' },
    },
    after: {
      nl: 'Heb je een bestand? Lees het in bij de situatie.',
      fr: 'Vous avez un fichier ? Importez-le dans la situation.',
      en: 'Do you have a file? Read it in at the situation.',
    },
  },
  readIn: { nl: 'Gelezen in', fr: 'Lu dans', en: 'Read in' },
})
