import fc from 'fast-check'

/* Random inputs are the same in every run: a failure can be seen again, and a passing run says as much as the last one. */
fc.configureGlobal({ seed: 20070111 })
