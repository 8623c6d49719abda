/** The endings of the files that `readScoreFile` takes, as a file dialogue wants them. What a file is, its content says. */
export const SCORE_FILE_KINDS = '.xlsx,.xlsm,.csv,.txt,.tsv';
