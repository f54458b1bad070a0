import * as lib from '@azure/client';

async function clean(client, things) {
  client.beginDeallocateAndWait("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the machine "one"
  client.beginPowerOffAndWait("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the machine "one"
  client.beginDeallocate("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the machine "one"
  client.beginPowerOff("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the machine "one"
  client.list("one");
}
