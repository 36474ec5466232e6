#!/usr/bin/env node
import { tellFailure } from "./failure.js";
import { createProgram } from "./program.js";

await createProgram().parseAsync().catch(tellFailure);
