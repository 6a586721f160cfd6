// Loaded into the app before anything else: when the process that started it is killed without being able
// to pass that on, the app stops in its usual orderly way instead of keeping the port and the data folder.
process.on('disconnect', () => {
  if (!process.emit('SIGTERM', 'SIGTERM')) process.exit(143)
})
process.channel?.unref()
