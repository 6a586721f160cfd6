import { path } from '#src/platform/web/path.ts'

export const followUpPaths = {
  comments: path('/:workspace/plan/acties/:action/gesprek'),
  comment: path('/:workspace/plan/acties/:action/gesprek/:comment'),
  removeComment: path('/:workspace/plan/acties/:action/gesprek/:comment/weg'),
  attachments: path('/:workspace/plan/acties/:action/bijlagen'),
  attachment: path('/:workspace/plan/acties/:action/bijlagen/:attachment'),
  removeAttachment: path('/:workspace/plan/acties/:action/bijlagen/:attachment/weg'),
  ask: path('/:workspace/plan/acties/:action/vraag'),
  request: path('/:workspace/plan/acties/:action/vraag/:request'),
  withdrawRequest: path('/:workspace/plan/acties/:action/vraag/:request/weg'),
  mine: path('/:workspace/mijn-acties'),
  answer: path('/:workspace/mijn-acties/vraag/:request'),
  seen: path('/:workspace/mijn-acties/gezien/:comment'),
}
