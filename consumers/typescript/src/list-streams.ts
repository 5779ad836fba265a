import { Configuration, ResponseError, StreamsApi } from '../target/timeplus';

const responses = [
  new Response('[{"name": "cars", "columns": [{"name": "cid", "type": "string"}], "logstore_retention_ms": 60000}]'),
  new Response('{"code": 403, "message": "no"}', { status: 403 }),
];

// Nothing is sent: fetch has its responses.
const streams = new StreamsApi(new Configuration({
  basePath: 'https://timeplus.example.com/workspace/api',
  fetchApi: async () => responses.shift() ?? Response.error(),
}));

async function main() {
  const [cars] = await streams.listStreams();
  const kept: number | undefined = cars?.logstoreRetentionMs;
  const refused = await streams.listStreams().catch((failure: unknown) =>
    failure instanceof ResponseError ? failure.response.status : failure);
  console.log(`TypeScript, strict: ${cars?.name} keeps ${cars?.columns[0]?.name} for ${kept} ms, then ${refused}`);
}

main();
