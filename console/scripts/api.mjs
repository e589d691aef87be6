// Regenerates src/shared/api/schema.ts from the OpenAPI document of a running server or from a file.
// npm run api -- http://localhost:8080/api/openapi.json
import { execFileSync } from 'node:child_process';

const source = process.argv[2] ?? 'http://localhost:8080/api/openapi.json';
execFileSync('npx', ['openapi-typescript', source, '-o', 'src/shared/api/schema.ts', '--empty-objects-unknown'], { stdio: 'inherit' });
