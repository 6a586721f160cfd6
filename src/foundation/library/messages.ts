import { defineMessages } from '#src/platform/i18n/messages.ts'
import { defineNotices } from '#src/platform/notices.ts'
import { defineProblems } from '#src/platform/problems.ts'

/** Where in a document something that ships was read. */
export const referenceMessages = defineMessages({
  place: {
    nl: '{title} ({publisher}, {about, select, yes {rond } other {}}{year}), {count, plural, one {regel} other {regels}} {lines}',
    fr: '{title} ({publisher}, {about, select, yes {vers } other {}}{year}), {count, plural, one {ligne} other {lignes}} {lines}',
    en: '{title} ({publisher}, {about, select, yes {about } other {}}{year}), {count, plural, one {line} other {lines}} {lines}',
  },
})

/** The policy domains of a municipality. */
export const domainMessages = defineMessages({
  group: { nl: 'Beheer', fr: 'Gestion', en: 'Manage' },
  title: { nl: 'Beleidsdomeinen', fr: 'Domaines politiques', en: 'Policy domains' },
  lead: {
    nl: '{count, plural, one {Eén domein waarin} other {# domeinen waarin}} jullie werken, in de volgorde van het plan. Noem ze zoals jullie ze noemen.',
    fr: '{count, plural, one {Un domaine dans lequel} other {# domaines dans lesquels}} vous travaillez, dans l’ordre du plan. Donnez-leur vos propres noms.',
    en: '{count, plural, one {One domain in which} other {# domains in which}} you work, in the order of the plan. Call them what you call them.',
  },
  list: {
    name: { nl: 'Domein', fr: 'Domaine', en: 'Domain' },
    uses: { nl: 'Hoort erbij', fr: 'En fait partie', en: 'Lies in it' },
    unused: { nl: 'nog niets', fr: 'encore rien', en: 'nothing yet' },
    order: { nl: 'Volgorde', fr: 'Ordre', en: 'Order' },
    change: { nl: 'Wijzigen', fr: 'Modifier', en: 'Change' },
    own: { nl: 'Eigen domein', fr: 'Domaine propre', en: 'Own domain' },
    ownName: {
      nl: 'Eigen naam. In de lijst van Kansrijk: {name}',
      fr: 'Nom propre. Dans la liste de Kansrijk : {name}',
      en: 'Own name. In the list of Kansrijk: {name}',
    },
    source: { nl: 'Bron', fr: 'Source', en: 'Source' },
    add: { nl: 'Eigen domein toevoegen', fr: 'Ajouter un domaine', en: 'Add an own domain' },
    rename: { nl: 'Hernoem', fr: 'Renommer', en: 'Rename' },
    earlier: { nl: 'Hoger', fr: 'Plus haut', en: 'Higher' },
    later: { nl: 'Lager', fr: 'Plus bas', en: 'Lower' },
    remove: { nl: 'Neem weg', fr: 'Retirer', en: 'Remove' },
    pair: { nl: '{name}: {words}', fr: '{name} : {words}', en: '{name}: {words}' },
  },
  missing: {
    title: { nl: 'Niet meer in jullie lijst', fr: 'Plus dans votre liste', en: 'No longer in your list' },
    text: {
      nl: 'Deze domeinen komen van Kansrijk. Zet terug wat je toch wilt gebruiken.',
      fr: 'Ces domaines viennent de Kansrijk. Remettez ce que vous voulez quand même utiliser.',
      en: 'These domains come from Kansrijk. Put back what you want to use after all.',
    },
    back: { nl: 'Zet terug', fr: 'Remettre', en: 'Put back' },
  },
  empty: {
    title: {
      nl: 'Hier komen de domeinen waarin jullie werken',
      fr: 'Ici viendront les domaines dans lesquels vous travaillez',
      en: 'Here will stand the domains in which you work',
    },
    text: {
      nl: 'Elk doel in het plan hoort bij een domein. Begin met de lijst van Kansrijk en pas ze daarna aan.',
      fr: 'Chaque objectif du plan appartient à un domaine. Commencez par la liste de Kansrijk, puis adaptez-la.',
      en: 'Every objective in the plan belongs to a domain. Start with the list of Kansrijk and change it afterwards.',
    },
    adopt: {
      nl: 'Neem de lijst over',
      fr: 'Reprendre la liste',
      en: 'Take the list over',
    },
  },
  form: {
    addTitle: { nl: 'Eigen domein toevoegen', fr: 'Ajouter un domaine propre', en: 'Add an own domain' },
    addLead: {
      nl: 'Het komt onderaan in de lijst. Daarna kan je er doelen in zetten.',
      fr: 'Il vient au bas de la liste. Vous pourrez ensuite y mettre des objectifs.',
      en: 'It comes at the end of the list. Then you can put objectives in it.',
    },
    renameTitle: { nl: '{name} hernoemen', fr: 'Renommer {name}', en: 'Rename {name}' },
    renameLead: {
      nl: 'De nieuwe naam staat meteen overal: in het plan, op afdrukken en in het rapport. Wat erbij hoort, blijft erbij horen.',
      fr: 'Le nouveau nom figure aussitôt partout : dans le plan, sur les impressions et dans le rapport. Ce qui en fait partie continue d’en faire partie.',
      en: 'The new name stands everywhere at once: in the plan, on prints and in the report. What lies in it stays in it.',
    },
    name: { nl: 'Naam', fr: 'Nom', en: 'Name' },
    nameHint: {
      nl: 'Kort, zoals jullie het domein noemen.',
      fr: 'Court, comme vous appelez ce domaine.',
      en: 'Short, as you call the domain.',
    },
    shippedHint: {
      nl: 'Laat leeg voor de naam uit de lijst van Kansrijk: {name}.',
      fr: 'Laissez vide pour le nom de la liste de Kansrijk : {name}.',
      en: 'Leave empty for the name in the list of Kansrijk: {name}.',
    },
    save: { nl: 'Bewaar', fr: 'Enregistrer', en: 'Save' },
    cancel: { nl: 'Annuleer', fr: 'Annuler', en: 'Cancel' },
  },
  remove: {
    title: { nl: '{name} wegnemen', fr: 'Retirer {name}', en: 'Take {name} away' },
    unusedLead: {
      nl: 'Er hoort niets bij dit domein. Het verdwijnt uit de lijst.',
      fr: 'Rien ne fait partie de ce domaine. Il disparaît de la liste.',
      en: 'Nothing lies in this domain. It disappears from the list.',
    },
    usedLead: {
      nl: 'Er hoort nog iets bij dit domein: {uses}. Je kan het houden, of alles eerst een ander domein geven.',
      fr: 'Ce domaine contient encore : {uses}. Vous pouvez le garder, ou donner d’abord un autre domaine à tout.',
      en: 'Something still lies in this domain: {uses}. You can keep it, or first give everything another domain.',
    },
    more: {
      nl: 'en nog {count, plural, one {# ander} other {# andere}}',
      fr: 'et encore {count, plural, one {# autre} other {# autres}}',
      en: 'and {count, plural, one {# other} other {# others}}',
    },
    moveTo: { nl: 'Verhuis alles naar', fr: 'Tout déplacer vers', en: 'Move everything to' },
    moveToHint: {
      nl: 'Alles verhuist in één keer. Nummers en adressen blijven dezelfde.',
      fr: 'Tout déménage en une fois. Les numéros et les adresses restent les mêmes.',
      en: 'Everything moves in one go. Numbers and addresses stay the same.',
    },
    choose: { nl: 'Kies een domein', fr: 'Choisissez un domaine', en: 'Choose a domain' },
    move: {
      nl: 'Verhuis alles en neem weg',
      fr: 'Tout déplacer et retirer',
      en: 'Move everything and take away',
    },
    confirm: { nl: 'Ja, neem weg', fr: 'Oui, retirer', en: 'Yes, take it away' },
    keep: { nl: 'Houd dit domein', fr: 'Garder ce domaine', en: 'Keep this domain' },
  },
})

export const domainNotice = defineNotices('policy-domains', {
  added: { nl: 'Het domein is toegevoegd.', fr: 'Le domaine est ajouté.', en: 'The domain was added.' },
  renamed: { nl: 'De naam is bewaard.', fr: 'Le nom est enregistré.', en: 'The name is saved.' },
  moved: { nl: 'De volgorde is gewijzigd.', fr: 'L’ordre a été modifié.', en: 'The order was changed.' },
  back: {
    nl: 'Het staat weer in de lijst.',
    fr: 'C’est de nouveau dans la liste.',
    en: 'It is back in the list.',
  },
  removed: {
    nl: 'Het domein is weggenomen.',
    fr: 'Le domaine est retiré.',
    en: 'The domain was taken away.',
  },
  'removed-and-moved': {
    nl: 'Het domein is weggenomen. Wat erbij hoorde, is verhuisd.',
    fr: 'Le domaine est retiré. Ce qui en faisait partie a déménagé.',
    en: 'The domain was taken away. What lay in it was moved.',
  },
})

export const domainProblem = defineProblems('policy-domains', {
  'name-taken': {
    nl: 'Deze naam heeft al een ander domein in de lijst: {called}. Kies een andere naam.',
    fr: 'Un autre domaine de la liste porte déjà ce nom : {called}. Choisissez un autre nom.',
    en: 'Another domain in the list has this name already: {called}. Choose another name.',
  },
  'too-many': {
    nl: 'In de lijst passen {max} domeinen. Neem er eerst een weg.',
    fr: 'La liste contient {max} domaines au maximum. Retirez-en d’abord un.',
    en: 'The list holds {max} domains. Take one away first.',
  },
  'own-needs-name': {
    nl: 'Een eigen domein heeft een naam nodig',
    fr: 'Un domaine propre a besoin d’un nom',
    en: 'An own domain needs a name',
  },
  'removed-meanwhile': {
    nl: 'Iemand anders nam dit domein intussen weg. Wat je typte, staat er nog. Zet het domein terug in de lijst, of voeg er een toe met deze naam.',
    fr: 'Quelqu’un d’autre a retiré ce domaine entre-temps. Votre saisie est toujours là. Remettez le domaine dans la liste, ou ajoutez-en un avec ce nom.',
    en: 'Somebody else took this domain away meanwhile. What you typed is still there. Put the domain back in the list, or add one with this name.',
  },
  'one-must-stay': {
    nl: 'Minstens één domein moet blijven. Voeg eerst een ander toe.',
    fr: 'Au moins un domaine doit rester. Ajoutez-en d’abord un autre.',
    en: 'At least one domain must stay. Add another one first.',
  },
  'choose-where': {
    nl: 'Kies een domein, of houd dit domein',
    fr: 'Choisissez un domaine, ou gardez celui-ci',
    en: 'Choose a domain, or keep this one',
  },
  'not-in-list': {
    nl: 'Dit domein staat niet in de lijst. Kies een ander.',
    fr: 'Ce domaine n’est pas dans la liste. Choisissez-en un autre.',
    en: 'This domain is not in the list. Choose another one.',
  },
})
