import * as lib from '@sendgrid/client';

async function clean(client, things) {
  for (const one of things) {
    client.send();
//  ^^^^^^^^^^^^^ high: sends a message to everybody of a list
    client.sendMultiple();
//  ^^^^^^^^^^^^^^^^^^^^^ high: sends a message to everybody of a list
    client.sendMail();
//  ^^^^^^^^^^^^^^^^^ high: sends a message to everybody of a list
    client.messages().create();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends a message to everybody of a list
    client.chat().postMessage();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: sends a message to everybody of a list
    client.emails().send();
//  ^^^^^^^^^^^^^^^^^^^^^^ high: sends a message to everybody of a list
    client.list("one");
  }
}
