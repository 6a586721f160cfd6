import { defineMessages } from '#src/platform/i18n/messages.ts'
import { defineNotices } from '#src/platform/notices.ts'
import { defineProblems } from '#src/platform/problems.ts'

/** Files beside an action. */
export const attachmentMessages = defineMessages({
  title: { nl: 'Bijlagen', fr: 'Pièces jointes', en: 'Attachments' },
  lead: {
    nl: '{count, plural, =0 {Nog geen bestanden} one {Eén bestand} other {# bestanden}} bij “{action}”.',
    fr: '{count, plural, =0 {Encore aucun fichier} one {Un fichier} other {# fichiers}} pour « {action} ».',
    en: '{count, plural, =0 {No files yet} one {One file} other {# files}} with “{action}”.',
  },
  listTitle: { nl: 'Bestanden', fr: 'Fichiers', en: 'Files' },
  addTitle: { nl: 'Bestand toevoegen', fr: 'Ajouter un fichier', en: 'Add a file' },
  file: { nl: 'Bestand', fr: 'Fichier', en: 'File' },
  fileHint: {
    nl: 'PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG, WEBP, CSV of gewone tekst. Hoogstens {megabytes, number} MB, en {most, number} bestanden bij een actie.',
    fr: 'PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG, WEBP, CSV ou texte brut. {megabytes, number} Mo au maximum, et {most, number} fichiers par action.',
    en: 'PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG, WEBP, CSV or plain text. {megabytes, number} MB at most, and {most, number} files with an action.',
  },
  privacy: {
    nl: 'Iedereen die het plan ziet, kan het openen. Zet er geen dossiers van gezinnen of kinderen bij.',
    fr: 'Toute personne qui voit le plan peut l’ouvrir. N’ajoutez pas de dossiers de familles ou d’enfants.',
    en: 'Everybody who sees the plan can open it. Do not add files about families or children.',
  },
  add: { nl: 'Voeg toe', fr: 'Ajouter', en: 'Add' },
  full: {
    nl: 'Er staan al {most, number} bestanden bij deze actie. Haal er eerst een weg.',
    fr: 'Il y a déjà {most, number} fichiers pour cette action. Retirez-en d’abord un.',
    en: 'There are {most, number} files with this action already. Take one away first.',
  },
  kilobytes: { nl: '{size} kB', fr: '{size} ko', en: '{size} kB' },
  megabytes: { nl: '{size} MB', fr: '{size} Mo', en: '{size} MB' },
  about: { nl: '{type}, {size}. {moment}', fr: '{type}, {size}. {moment}', en: '{type}, {size}. {moment}' },
  aboutBy: {
    nl: '{type}, {size}. {moment}, door {name}',
    fr: '{type}, {size}. {moment}, par {name}',
    en: '{type}, {size}. {moment}, by {name}',
  },
  remove: { nl: 'Weghalen', fr: 'Retirer', en: 'Take away' },
  removeMeans: {
    nl: '“{name}” verdwijnt voorgoed. Dat kan niet ongedaan gemaakt worden.',
    fr: '« {name} » disparaît pour de bon. Cela ne peut pas être annulé.',
    en: '“{name}” is gone for good. That cannot be undone.',
  },
  removeConfirm: { nl: 'Haal weg', fr: 'Retirer', en: 'Take away' },
  emptyTitle: {
    nl: 'Hier staan straks de bestanden bij deze actie',
    fr: 'Ici figureront les fichiers de cette action',
    en: 'Here will stand the files with this action',
  },
  emptyText: {
    nl: 'Een verslag, een flyer, een foto van het bord: wie verder werkt, vindt het hier terug.',
    fr: 'Un compte rendu, un dépliant, une photo du tableau : qui poursuit le travail les retrouve ici.',
    en: 'A report, a flyer, a picture of the board: whoever works on finds it here.',
  },
  none: { nl: 'Nog geen bestanden.', fr: 'Encore aucun fichier.', en: 'No files yet.' },
  all: {
    nl: '{count, plural, one {Naar de bijlage} other {Alle # bijlagen}}',
    fr: '{count, plural, one {Voir la pièce jointe} other {Les # pièces jointes}}',
    en: '{count, plural, one {To the attachment} other {All # attachments}}',
  },
})

export const attachmentNotice = defineNotices('attachments', {
  added: { nl: 'Het bestand staat erbij.', fr: 'Le fichier est ajouté.', en: 'The file is there.' },
  removed: { nl: 'Het bestand is weg.', fr: 'Le fichier est retiré.', en: 'The file is gone.' },
})

export const attachmentProblem = defineProblems('attachments', {
  missing: { nl: 'Kies een bestand', fr: 'Choisissez un fichier', en: 'Choose a file' },
  empty: { nl: 'Dit bestand is leeg', fr: 'Ce fichier est vide', en: 'This file is empty' },
  'too-many': {
    nl: 'Er staan al {most} bestanden bij deze actie. Haal er eerst een weg.',
    fr: 'Il y a déjà {most} fichiers pour cette action. Retirez-en d’abord un.',
    en: 'There are {most} files with this action already. Take one away first.',
  },
  'other-kind': {
    nl: 'Dit soort bestand nemen we niet aan. Het mag PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG of WEBP zijn, of gewone tekst en CSV in UTF-8. De inhoud telt, niet de naam.',
    fr: 'Ce type de fichier n’est pas accepté. Sont admis : PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG ou WEBP, ou du texte brut et CSV en UTF-8. C’est le contenu qui compte, pas le nom.',
    en: 'We do not take this kind of file. It may be PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG or WEBP, or plain text and CSV in UTF-8. The content counts, not the name.',
  },
})
