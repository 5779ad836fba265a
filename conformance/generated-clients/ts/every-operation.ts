// Calls every documented operation with the TypeScript clients that openapi-generator prints, on each server of a list.
import { readFileSync, readdirSync } from 'node:fs';
import * as dis from '../target/ts/dis';
import * as lts from '../target/ts/lts';
import * as taurusdb from '../target/ts/taurusdb';
import * as timeplus from '../target/ts/timeplus';

type Json = Record<string, any>;
const clients: Record<string, Json> = { dis, lts, taurusdb, timeplus };
const [list = '', specs = '', mappings = ''] = process.argv.slice(2);
const read = (file: string): Json => JSON.parse(readFileSync(file, 'utf8'));
const camel = (text: string) => text.replace(/[-_]+(.)/g, (_, letter: string) => letter.toUpperCase()).replace(/^./, (letter) => letter.toLowerCase());
const pascal = (text: string) => camel(text).replace(/^./, (letter) => letter.toUpperCase());

function samples(api: string): Record<string, Json> {
  const found: Record<string, Json> = {};
  for (const file of readdirSync(`${mappings}/${api}/mappings`)) {
    for (const mapping of read(`${mappings}/${api}/mappings/${file}`)['mappings']) {
      const about = mapping.metadata.apiscribe;
      if (about.request) found[about.operationId] = about.request;
    }
  }
  return found;
}

function given(spec: Json, path: string, parameters: Json[], sample: Json): Json {
  const values: Json = {};
  for (const each of parameters) {
    const parameter = each['$ref'] ? spec['components'].parameters[each['$ref'].split('/').pop()] : each;
    if (!parameter.required) continue;
    const place = path.split('/').indexOf(`{${parameter.name}}`);
    const query = new URLSearchParams(sample['target'].split('?')[1]);
    values[camel(parameter.name)] = parameter.in === 'path'
      ? decodeURIComponent(sample['target'].split('?')[0].split('/')[place])
      : parameter.in === 'query'
        ? query.get(parameter.name)
        : sample['headers']?.[parameter.name] ?? 'en-us';
  }
  return values;
}

async function main() {
  let failed = false;
  for (const line of readFileSync(list, 'utf8').trim().split('\n')) {
    const [body, api = '', endpoint] = line.split(' ');
    const client = clients[api]!;
    const spec = read(`${specs}/${api}.json`);
    const requests = samples(api);
    let calls = 0;
    let failures = 0;
    for (const [path, item] of Object.entries<Json>(spec['paths'])) {
      for (const operation of Object.values<Json>(item).filter((each) => each['operationId'])) {
        const sample = requests[operation['operationId']]!;
        const values = given(spec, path, [...(item['parameters'] ?? []), ...(operation['parameters'] ?? [])], sample);
        const media = Object.values<Json>(operation['requestBody']?.content ?? {})[0];
        if (media) {
          const schema = media['schema']['$ref'].split('/').pop();
          values[camel(schema)] = client[`${schema}FromJSON`](sample['jsonBody']);
        }
        // It names no media type, and can read JSON alone.
        const headers = JSON.stringify(operation['responses']).includes('text/event-stream') ? { Accept: 'application/json' } : {};
        const tag = new client[`${pascal(operation['tags'][0])}Api`](new client['Configuration']({ basePath: endpoint, headers }));
        calls++;
        try {
          await tag[operation['operationId']](values);
        } catch (failure: any) {
          failures++;
          const said = failure.response ? `${failure.response.status} ${await failure.response.text()}` : failure;
          console.log(`${line}: ${operation['operationId']}: ${said}`);
        }
      }
    }
    failed ||= failures > 0;
    console.log(`TypeScript, ${body} ${api}: ${calls} operations called, ${failures} failed`);
  }
  process.exit(failed ? 1 : 0);
}

main();
