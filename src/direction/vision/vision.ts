export const statementLimit = 300

/** A vision that people can keep in mind has few parts. */
export const mostParts = 30
