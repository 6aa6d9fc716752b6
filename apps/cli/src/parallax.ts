#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// Half of a short command's time goes into compiling the same modules again. Node keeps what it compiled in the system's
// folder for temporary files, and goes on without where it cannot; NODE_DISABLE_COMPILE_CACHE=1 turns it off.
enableCompileCache()
const { runCommandLine } = await import('./command-line.ts')

process.exitCode = await runCommandLine(process.argv.slice(2))
