import type { BoundaryProblem } from '#src/foundation/areas/boundaries.ts'
import type { Text } from '#src/platform/i18n/messages.ts'
import { defineProblems } from '#src/platform/problems.ts'

const problemTexts = {
  'too-large': {
    nl: 'Dit bestand is te groot: hoogstens {megabytes} MB. Vereenvoudig de grenzen eerst.',
    fr: 'Ce fichier est trop grand : {megabytes} Mo au plus. Simplifiez d’abord les limites.',
    en: 'This file is too large: {megabytes} MB at most. Simplify the boundaries first.',
  },
  'not-json': {
    nl: 'Dit is geen JSON. Neem een bestand in TopoJSON.',
    fr: 'Ce n’est pas du JSON. Prenez un fichier TopoJSON.',
    en: 'This is not JSON. Take a file in TopoJSON.',
  },
  'not-topojson': {
    nl: 'Dit is geen TopoJSON: er staat niet “type”: “Topology” met objecten en lijnen in.',
    fr: 'Ce n’est pas du TopoJSON : il n’y a pas de « type » : « Topology » avec des objets et des lignes.',
    en: 'This is not TopoJSON: there is no “type”: “Topology” with objects and lines in it.',
  },
  damaged: {
    nl: 'De lijnen in dit bestand zijn niet te lezen: er ontbreekt een stuk, of de gebieden hebben geen omtrek.',
    fr: 'Les lignes de ce fichier sont illisibles : il en manque une partie, ou les territoires n’ont pas de contour.',
    en: 'The lines in this file cannot be read: a part is missing, or the areas have no outline.',
  },
  'no-known-codes': {
    nl: 'In geen enkele laag staan NIS-codes. Gevonden lagen: {layers}.',
    fr: 'Aucune couche ne contient de codes INS. Couches trouvées : {layers}.',
    en: 'No layer carries NIS codes. Layers found: {layers}.',
  },
  'unknown-codes': {
    nl: '{count, plural, one {Eén gebied heeft een code die we niet kennen} other {# gebieden hebben een code die we niet kennen}}, zoals “{first}”. We kennen de NIS-codes van 2025 en die van gemeenten die sinds 2019 gefuseerd zijn.',
    fr: '{count, plural, one {Un territoire a un code inconnu} other {# territoires ont un code inconnu}}, comme « {first} ». Nous connaissons les codes INS de 2025 et ceux des communes fusionnées depuis 2019.',
    en: '{count, plural, one {One area has a code that we do not know} other {# areas have a code that we do not know}}, such as “{first}”. We know the NIS codes of 2025 and those of municipalities that merged since 2019.',
  },
  'not-in-belgium': {
    nl: 'De grenzen liggen niet in België. Ze moeten in graden staan (WGS84), niet in meters.',
    fr: 'Les limites ne se trouvent pas en Belgique. Elles doivent être en degrés (WGS84), pas en mètres.',
    en: 'The boundaries do not lie in Belgium. They must be in degrees (WGS84), not in metres.',
  },
  'too-detailed': {
    nl: 'De grenzen zijn te fijn getekend: meer dan drie miljoen punten. Vereenvoudig ze eerst.',
    fr: 'Les limites sont trop détaillées : plus de trois millions de points. Simplifiez-les d’abord.',
    en: 'The boundaries are drawn too finely: more than three million points. Simplify them first.',
  },
} as const satisfies Record<BoundaryProblem, Text>

export const boundaryProblem = defineProblems('boundaries', problemTexts)
