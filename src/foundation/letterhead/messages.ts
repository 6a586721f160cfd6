import { defineMessages } from '#src/platform/i18n/messages.ts'
import { defineNotices } from '#src/platform/notices.ts'
import { defineProblems } from '#src/platform/problems.ts'

export const letterheadMessages = defineMessages({
  group: { nl: 'Beheer', fr: 'Gestion', en: 'Manage' },
  title: { nl: 'Onze huisstijl', fr: 'Notre charte graphique', en: 'Our house style' },
  lead: {
    nl: 'Jullie naam, kleur en logo. Ze staan op wat je afdrukt of als Word-bestand meeneemt, en de kleur ook op het scherm.',
    fr: 'Votre nom, votre couleur et votre logo. Ils figurent sur ce que vous imprimez ou emportez en Word, et la couleur aussi à l’écran.',
    en: 'Your name, colour and logo. They stand on what you print or take along as a Word file, and the colour on the screen too.',
  },
  nameAndColour: { nl: 'Naam en kleur', fr: 'Nom et couleur', en: 'Name and colour' },
  name: { nl: 'Naam boven documenten', fr: 'Nom en tête des documents', en: 'Name above documents' },
  nameHint: {
    nl: 'Laat dit leeg voor “{name}”.',
    fr: 'Laissez vide pour « {name} ».',
    en: 'Leave this empty for “{name}”.',
  },
  colour: { nl: 'Kleur', fr: 'Couleur', en: 'Colour' },
  colourHint: {
    nl: 'De code van zes tekens uit jullie huisstijlgids, bijvoorbeeld #1b6b4a. Laat dit leeg voor de gewone kleur.',
    fr: 'Le code de six caractères de votre charte, par exemple #1b6b4a. Laissez vide pour la couleur habituelle.',
    en: 'The code of six signs from your style guide, for example #1b6b4a. Leave this empty for the usual colour.',
  },
  save: { nl: 'Bewaar', fr: 'Enregistrer', en: 'Save' },
  logo: { nl: 'Logo', fr: 'Logo', en: 'Logo' },
  logoFile: { nl: 'Kies een bestand', fr: 'Choisissez un fichier', en: 'Choose a file' },
  logoHint: {
    nl: 'PNG of JPEG, hoogstens {megabytes, number} MB en {side, number} bij {side, number} beeldpunten. Op een witte of doorzichtige achtergrond.',
    fr: 'PNG ou JPEG, {megabytes, number} Mo et {side, number} sur {side, number} pixels au maximum. Sur un fond blanc ou transparent.',
    en: 'PNG or JPEG, {megabytes, number} MB and {side, number} by {side, number} pixels at most. On a white or transparent ground.',
  },
  bringLogo: { nl: 'Zet dit logo', fr: 'Placer ce logo', en: 'Use this logo' },
  removeLogo: { nl: 'Neem het logo weg', fr: 'Retirer le logo', en: 'Take the logo away' },
  removeLogoMeans: {
    nl: 'Boven wat je afdrukt of meeneemt, staat dan alleen nog de naam.',
    fr: 'Seul le nom figurera encore au-dessus de ce que vous imprimez ou emportez.',
    en: 'Above what you print or take along only the name will be left.',
  },
  removeLogoConfirm: { nl: 'Ja, neem weg', fr: 'Oui, retirer', en: 'Yes, take it away' },
  preview: { nl: 'Zo ziet het eruit', fr: 'Voici le résultat', en: 'What it looks like' },
  previewEnd: { nl: 'Actieplan', fr: 'Plan d’action', en: 'Action plan' },
  previewTitle: { nl: 'Een titel', fr: 'Un titre', en: 'A title' },
  previewText: {
    nl: 'Dit staat boven elke bladzijde die je afdrukt. In zwart-wit blijft alles leesbaar.',
    fr: 'Ceci figure au-dessus de chaque page imprimée. En noir et blanc, tout reste lisible.',
    en: 'This stands above every page that you print. In black and white all of it stays readable.',
  },
})

export const letterheadNotice = defineNotices('letterhead', {
  saved: {
    nl: 'De huisstijl is bewaard.',
    fr: 'La charte est enregistrée.',
    en: 'The house style is saved.',
  },
  'logo-kept': { nl: 'Het logo is bewaard.', fr: 'Le logo est enregistré.', en: 'The logo is saved.' },
  'logo-removed': { nl: 'Het logo is weg.', fr: 'Le logo est retiré.', en: 'The logo is gone.' },
})

export const letterheadProblem = defineProblems('letterhead', {
  'not-a-colour': {
    nl: 'Schrijf een kleur als #1b6b4a: zes cijfers of letters van a tot f',
    fr: 'Écrivez une couleur comme #1b6b4a : six chiffres ou lettres de a à f',
    en: 'Write a colour like #1b6b4a: six digits or letters from a to f',
  },
  'too-light': {
    nl: 'Deze kleur is te licht om op wit te lezen: contrast {contrast, number}, en {least, number} is nodig. De dichtste tint die wel leesbaar is: {darker}',
    fr: 'Cette couleur est trop claire sur fond blanc : contraste {contrast, number}, il faut {least, number}. La nuance lisible la plus proche : {darker}',
    en: 'This colour is too light to read on white: contrast {contrast, number}, and {least, number} is needed. The nearest shade that reads well: {darker}',
  },
  'logo-missing': {
    nl: 'Kies eerst een bestand',
    fr: 'Choisissez d’abord un fichier',
    en: 'Choose a file first',
  },
  'logo-not-a-picture': {
    nl: 'Dit is geen PNG of JPEG. Een SVG of een ander bestand nemen we niet aan, ook niet onder een andere naam',
    fr: 'Ce n’est ni un PNG ni un JPEG. Un SVG ou un autre fichier n’est pas accepté, même sous un autre nom',
    en: 'This is no PNG or JPEG. An SVG or any other file is not taken, whatever it is called',
  },
  'logo-moves': {
    nl: 'Dit beeld beweegt of kan bewegen. Kies een stilstaande PNG of JPEG',
    fr: 'Cette image bouge ou peut bouger. Choisissez un PNG ou un JPEG fixe',
    en: 'This picture moves, or could. Choose a PNG or JPEG that stands still',
  },
  'logo-broken': {
    nl: 'Dit beeld is stuk of niet volledig. Bewaar het opnieuw en probeer nog eens',
    fr: 'Cette image est abîmée ou incomplète. Enregistrez-la à nouveau et réessayez',
    en: 'This picture is broken or not complete. Save it again and try once more',
  },
  'logo-too-many-pixels': {
    nl: 'Dit beeld is te groot: hoogstens {side, number} bij {side, number} beeldpunten',
    fr: 'Cette image est trop grande : {side, number} sur {side, number} pixels au maximum',
    en: 'This picture is too large: {side, number} by {side, number} pixels at most',
  },
})
