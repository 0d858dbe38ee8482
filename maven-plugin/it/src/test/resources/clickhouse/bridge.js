// Answers on loopback as ClickHouse's HTTP interface does, with the engine itself behind it: every statement goes to chdb,
// which is ClickHouse as a library, as it came, and the engine's own bytes go back. Nothing of SQL is understood here.
//
// node bridge.js <folder with node_modules> <folder for data>     prints the port, ends when its standard input ends
'use strict';

const http = require('http');
const path = require('path');
const [modules, data] = process.argv.slice(2);
const { Session } = require(path.join(modules, 'node_modules', 'chdb'));

const session = new Session(data);

// What the driver asks for beside settings of the engine.
const OF_THE_PROTOCOL = new Set([
    'query', 'query_id', 'database', 'default_format', 'session_id', 'session_timeout', 'session_check', 'compress',
    'decompress', 'user', 'password', 'quota_key', 'client_protocol_version', 'wait_end_of_query', 'role',
    'buffer_size', 'http_write_exception_in_output_format', 'send_progress_in_http_headers']);

// One session has one current database and one set of settings: statements take turns.
let turn = Promise.resolve();

function inTurn(work) {
    const result = turn.then(work);
    turn = result.catch(() => {});
    return result;
}

function literal(value) {
    return /^-?\d+$/.test(value) ? value : "'" + value.replace(/\\/g, '\\\\').replace(/'/g, "\\'") + "'";
}

async function execute(parameters, database, sql, format) {
    const settings = [...parameters].filter(([name]) => !OF_THE_PROTOCOL.has(name));
    await session.queryAsync('USE `' + database.replace(/`/g, '``') + '`');
    for (const [name, value] of settings) {
        await session.queryAsync('SET ' + name + ' = ' + literal(value));
    }
    try {
        const result = await session.queryAsync(sql, { format });
        return Buffer.from(result.bytes());
    } finally {
        for (const [name] of settings) {
            await session.queryAsync('SET ' + name + ' = DEFAULT');
        }
    }
}

function read(request) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        request.on('data', chunk => chunks.push(chunk));
        request.on('end', () => resolve(Buffer.concat(chunks)));
        request.on('error', reject);
    });
}

async function answer(request, response) {
    const url = new URL(request.url, 'http://localhost');
    if (url.pathname === '/ping') {
        response.end('Ok.\n');
        return;
    }
    const body = (await read(request)).toString('utf8');
    const asked = url.searchParams.get('query');
    const sql = asked && body ? asked + '\n' + body : asked || body;
    const database = url.searchParams.get('database') || request.headers['x-clickhouse-database'] || 'default';
    const format = url.searchParams.get('default_format') || request.headers['x-clickhouse-format'] || 'TabSeparated';
    if (process.env.BRIDGE_LOG) {
        process.stderr.write(url.search + '\n' + sql + '\n--\n');
    }
    try {
        const bytes = await inTurn(() => execute(url.searchParams, database, sql, format));
        response.writeHead(200, {
            'Content-Type': 'application/octet-stream',
            'Content-Length': bytes.length,
            'X-ClickHouse-Server-Display-Name': 'chdb',
            'X-ClickHouse-Query-Id': url.searchParams.get('query_id') || '',
            'X-ClickHouse-Format': format,
            'X-ClickHouse-Timezone': 'UTC',
            'X-ClickHouse-Summary': '{}'});
        response.end(bytes);
    } catch (problem) {
        const text = String(problem.message || problem);
        const code = /Code: (\d+)/.exec(text);
        response.writeHead(500, { 'X-ClickHouse-Exception-Code': code ? code[1] : '1002' });
        response.end(text + '\n');
    }
}

const server = http.createServer((request, response) => {
    answer(request, response).catch(problem => {
        response.writeHead(500);
        response.end(String(problem));
    });
});
server.listen(0, '127.0.0.1', () => process.stdout.write(server.address().port + '\n'));
process.stdin.on('end', () => process.exit(0)).resume();
