import { defineMessages } from '#src/platform/i18n/messages.ts'

/** How figures are held beside each other: what is derived, where a series breaks, what is chosen to compare with. */
export const comparisonMessages = defineMessages({
  hiddenShort: { nl: 'minder dan {count}', fr: 'moins de {count}', en: 'fewer than {count}' },
  derived: {
    merger: {
      nl: 'opgeteld uit {parts}',
      fr: 'somme de {parts}',
      en: 'added up from {parts}',
    },
    sum: {
      nl: 'opgeteld uit {count, plural, one {# gemeente} other {# gemeenten}}, met de grenzen van vandaag',
      fr: 'somme de {count, plural, one {# commune} other {# communes}}, dans les limites d’aujourd’hui',
      en: 'added up from {count, plural, one {# municipality} other {# municipalities}}, on the boundaries of today',
    },
    short: { nl: 'opgeteld', fr: 'somme', en: 'added up' },
    sentence: {
      nl: 'Dat cijfer is {how}; geen bron gaf het zo.',
      fr: 'Ce chiffre est la {how} ; aucune source ne l’a donné tel quel.',
      en: 'That figure is {how}; no source gave it so.',
    },
    mark: {
      nl: 'Een open bolletje is een som die geen bron zo gaf: {lines}.',
      fr: 'Un rond vide est une somme qu’aucune source n’a donnée telle quelle : {lines}.',
      en: 'An open dot is a sum that no source gave so: {lines}.',
    },
    line: { nl: '{area} {how}', fr: '{area}, {how}', en: '{area} {how}' },
    column: { nl: 'afgeleid', fr: 'dérivé', en: 'derived' },
    term: { nl: 'Afgeleid', fr: 'Dérivé', en: 'Derived' },
  },
  breaks: {
    source: { nl: 'breuk in de reeks', fr: 'rupture de série', en: 'break in the series' },
    definition: {
      nl: 'breuk in de reeks: andere definitie',
      fr: 'rupture de série : autre définition',
      en: 'break in the series: another definition',
    },
    boundaries: {
      nl: 'breuk in de reeks: andere grenzen',
      fr: 'rupture de série : autres limites',
      en: 'break in the series: other boundaries',
    },
    line: { nl: '{area} {period}, {why}', fr: '{area} {period}, {why}', en: '{area} {period}, {why}' },
    mark: {
      nl: 'Twee streepjes zijn een breuk, waar een lijn opnieuw begint: {lines}.',
      fr: 'Deux traits marquent une rupture, où une ligne recommence : {lines}.',
      en: 'Two strokes are a break, where a line begins anew: {lines}.',
    },
  },
  noChange: {
    'no-value': {
      nl: 'geen cijfer van {year} in deze reeks',
      fr: 'pas de chiffre de {year} dans cette série',
      en: 'no figure of {year} in this series',
    },
    break: {
      nl: '{why} in {period}: verandering ervoor telt niet mee',
      fr: '{why} en {period} : l’évolution d’avant ne compte pas',
      en: '{why} in {period}: change before it does not count',
    },
    sentence: {
      'no-value': {
        nl: 'Van {year} is er in deze reeks geen cijfer; de verandering sindsdien is niet bekend.',
        fr: 'Il n’y a pas de chiffre de {year} dans cette série ; l’évolution depuis lors n’est pas connue.',
        en: 'This series has no figure of {year}; the change since then is not known.',
      },
      break: {
        nl: 'In {period} begint de reeks opnieuw ({why}); over die breuk heen vergelijken we niet.',
        fr: 'La série recommence en {period} ({why}) ; nous ne comparons pas au-delà de cette rupture.',
        en: 'The series begins anew in {period} ({why}); across that break we do not compare.',
      },
    },
  },
  howBeside: {
    difference: { nl: 'verschil in punten', fr: 'différence en points', en: 'difference in points' },
    growth: {
      nl: 'hun groei sinds {period}',
      fr: 'leur croissance depuis {period}',
      en: 'their growth since {period}',
    },
  },
  beside: {
    open: {
      nl: 'Vergelijk met een andere gemeente',
      fr: 'Comparer avec une autre commune',
      en: 'Compare with another municipality',
    },
    search: { nl: 'Welke gemeente?', fr: 'Quelle commune ?', en: 'Which municipality?' },
    full: {
      nl: 'Er staan al {most} gemeenten naast. Neem er eerst een weg.',
      fr: 'Il y a déjà {most} communes à côté. Retirez-en d’abord une.',
      en: 'There are {most} municipalities beside it already. Take one away first.',
    },
    unknown: {
      nl: 'Van {areas} zijn hier nog geen cijfers.',
      fr: 'Il n’y a pas encore de chiffres de {areas} ici.',
      en: 'There are no figures of {areas} here yet.',
    },
    remove: { nl: 'Neem {area} weg', fr: 'Retirer {area}', en: 'Take {area} away' },
  },
  since: {
    label: { nl: 'Verandering', fr: 'Évolution', en: 'Change' },
    usual: {
      nl: 'over {years} jaar, als het kan',
      fr: 'sur {years} ans, si possible',
      en: 'over {years} years, if possible',
    },
    year: { nl: 'sinds {year}', fr: 'depuis {year}', en: 'since {year}' },
  },
  rule: {
    link: {
      nl: 'Zo bepalen we “ongeveer gelijk”',
      fr: 'Ce que veut dire « à peu près égal »',
      en: 'How “about equal” is decided',
    },
    title: {
      nl: 'Wanneer heet iets “ongeveer gelijk”?',
      fr: 'Quand dit-on « à peu près égal » ?',
      en: 'When is something called “about equal”?',
    },
    level: {
      nl: 'Twee cijfers zijn ongeveer gelijk als ze minder dan {points} punt van elkaar verschillen, en tegelijk minder dan {percent} % van het andere cijfer. Allebei, anders heten kleine cijfers altijd gelijk.',
      fr: 'Deux chiffres sont à peu près égaux s’ils diffèrent de moins de {points} point et en même temps de moins de {percent} % de l’autre chiffre. Les deux à la fois, sinon de petits chiffres seraient toujours égaux.',
      en: 'Two figures are about equal when they are less than {points} point apart, and at the same time less than {percent} % of the other figure. Both, or small figures would always be called equal.',
    },
    change: {
      nl: 'Een verandering van minder dan {points} punt heet gelijk blijven, en twee veranderingen die minder dan dat verschillen gaan even snel. Bij aantallen is die grens {growth} procentpunt groei.',
      fr: 'Une évolution de moins de {points} point est dite stable, et deux évolutions qui diffèrent de moins que cela vont aussi vite. Pour les nombres, cette limite est de {growth} point de croissance.',
      en: 'A change of less than {points} point is called staying the same, and two changes that differ by less than that go equally fast. For numbers that limit is {growth} percentage point of growth.',
    },
    years: {
      nl: 'Een verandering loopt over {years} jaar, of over de langste tijd daaronder waarvan er cijfers zijn, tenzij je zelf een jaar kiest. Nooit over een breuk in de reeks heen.',
      fr: 'Une évolution porte sur {years} ans, ou sur la plus longue période plus courte dont il y a des chiffres, sauf si vous choisissez une année. Jamais au-delà d’une rupture de série.',
      en: 'A change runs over {years} years, or over the longest time below that with figures, unless you choose a year. Never across a break in the series.',
    },
    source: {
      nl: 'Deze grenzen zijn een eigen keuze van Kansrijk en staan in het bestand {file}: {codes}.',
      fr: 'Ces limites sont un choix propre à Kansrijk et figurent dans le fichier {file} : {codes}.',
      en: 'These limits are Kansrijk’s own choice and stand in the file {file}: {codes}.',
    },
  },
})
