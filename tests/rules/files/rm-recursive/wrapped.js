const { execSync, spawn } = require('child_process');

const run = (command) => execSync(command, { stdio: 'inherit' });
function start(program, words) {
  return new Promise((done) => spawn(program, words).on('close', done));
}

run('rm -rf /srv/data');
//^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
run('rm -rf dist');
start('rm', ['-rf', '/srv/data']);
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
start('ls', ['/srv/data']);
