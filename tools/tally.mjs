/**
 * Count what vitest reported.
 *
 * In:  its JSON report (null where it wrote none) and its exit status (null where it was killed).
 * Out: the numbers of tests; a file that could not be loaded counts as one failed test, and so does a run that vitest
 *      itself calls failed although every test passed. `ok` only where something passed and nothing failed.
 */
export function counted(result, status) {
  if (result === null) return { passed: 0, failed: 1, ok: false }
  const unloaded = result.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some(isFailed),
  )
  const failed = result.numFailedTests + unloaded.length
  const passed = result.numPassedTests
  const crashed = failed === 0 && status !== 0
  return {
    passed,
    failed: crashed ? 1 : failed,
    ok: passed > 0 && failed === 0 && status === 0,
  }
}

/** The last line of a test run: `12 passed, 0 failed`, and nothing else, for machines read it. Vitest names what it skipped. */
export function lastLine({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}

function isFailed({ status }) {
  return status === 'failed'
}
