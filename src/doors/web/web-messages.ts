import { defineMessages } from '#src/platform/i18n/messages.ts'

export const webMessages = defineMessages({
  skip: { nl: 'Naar de inhoud', fr: 'Aller au contenu', en: 'Skip to content' },
  menu: { nl: 'Menu', fr: 'Menu', en: 'Menu' },
  navigation: { nl: 'Hoofdnavigatie', fr: 'Navigation principale', en: 'Main navigation' },
  sample: {
    nl: '<b>Voorbeeld.</b> {name} bestaat niet; alle cijfers en namen zijn verzonnen.',
    fr: '<b>Exemple.</b> {name} n’existe pas ; tous les chiffres et les noms sont inventés.',
    en: '<b>Example.</b> {name} does not exist; all figures and names are invented.',
  },
  samplePrint: { nl: 'voorbeeld', fr: 'exemple', en: 'example' },
  asOf: { nl: 'stand van {day}', fr: 'situation au {day}', en: 'as of {day}' },
  language: { nl: 'Taal', fr: 'Langue', en: 'Language' },
  signOut: { nl: 'Afmelden', fr: 'Se déconnecter', en: 'Sign out' },
  signIn: { nl: 'Aanmelden', fr: 'Se connecter', en: 'Sign in' },
  home: { nl: 'Naar de startpagina', fr: 'Vers la page d’accueil', en: 'To the first page' },
  back: { nl: 'Terug', fr: 'Retour', en: 'Back' },
  foot: {
    nl: 'Kansrijk helpt gemeenten om kinderarmoede aan te pakken, samen met ouders en partners.',
    fr: 'Kansrijk aide les communes à agir contre la pauvreté des enfants, avec les parents et les partenaires.',
    en: 'Kansrijk helps municipalities to act on child poverty, together with parents and partners.',
  },
  groups: {
    understand: { nl: 'Begrijpen', fr: 'Comprendre', en: 'Understand' },
    together: { nl: 'Samen', fr: 'Ensemble', en: 'Together' },
    direction: { nl: 'Richting', fr: 'Direction', en: 'Direction' },
    act: { nl: 'Doen en leren', fr: 'Agir et apprendre', en: 'Act and learn' },
    manage: { nl: 'Beheer', fr: 'Gestion', en: 'Manage' },
  },
  items: {
    overview: { nl: 'Overzicht', fr: 'Aperçu', en: 'Overview' },
    situation: { nl: 'Situatie', fr: 'Situation', en: 'Situation' },
    parties: { nl: 'Wie doet mee', fr: 'Qui participe', en: 'Who takes part' },
    vision: { nl: 'Visie', fr: 'Vision', en: 'Vision' },
    plan: { nl: 'Plan', fr: 'Plan', en: 'Plan' },
    mine: { nl: 'Mijn acties', fr: 'Mes actions', en: 'My actions' },
    trajectory: { nl: 'Traject', fr: 'Trajet', en: 'Trajectory' },
    domains: { nl: 'Beleidsdomeinen', fr: 'Domaines politiques', en: 'Policy domains' },
    letterhead: { nl: 'Huisstijl', fr: 'Charte graphique', en: 'House style' },
    mails: { nl: 'Berichten', fr: 'Messages', en: 'Mails' },
  },
  errors: {
    notFoundTitle: {
      nl: 'Deze pagina vinden we niet',
      fr: 'Page introuvable',
      en: 'We cannot find this page',
    },
    notFoundText: {
      nl: 'Misschien is het adres veranderd, of hoort deze pagina bij een gemeente waar je geen lid van bent.',
      fr: 'L’adresse a peut-être changé, ou cette page appartient à une commune dont vous n’êtes pas membre.',
      en: 'The address may have changed, or this page belongs to a municipality of which you are no member.',
    },
    refusedTitle: { nl: 'Dat kan niet', fr: 'Ce n’est pas possible', en: 'That is not possible' },
    whoMay: {
      nl: 'Hier doet dit wie een van deze rollen heeft:',
      fr: 'Ici, cela revient à qui a l’un de ces rôles :',
      en: 'Here this is done by whoever has one of these roles:',
    },
    brokenTitle: { nl: 'Er ging iets mis', fr: 'Une erreur est survenue', en: 'Something went wrong' },
    brokenText: {
      nl: 'De fout ligt bij ons en staat genoteerd. Probeer het straks opnieuw. Blijft het misgaan? Geef dan dit nummer door: {id}',
      fr: 'L’erreur vient de nous et elle est notée. Réessayez plus tard. Si cela persiste, communiquez ce numéro : {id}',
      en: 'The fault is ours and has been noted. Try again later. If it goes on, pass on this number: {id}',
    },
  },
})
