import * as lib from '@azure/client';

async function clean(client, things) {
  new lib.ContainerClient().delete();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something with what is in it
  new lib.ContainerClient().deleteIfExists();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something with what is in it
  client.getContainerClient().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time with what is in it
  client.getContainerClient().deleteIfExists("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time with what is in it
  client.deleteContainer("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
  client.deleteShare("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
  client.deleteFileSystem("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
  client.getShareClient().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time with what is in it
  client.getFileSystemClient().delete("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes what is named at run time with what is in it
  new lib.ShareClient().delete();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something with what is in it
  new lib.DataLakeFileSystemClient().delete();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something with what is in it
  new lib.QueueClient().delete();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something with what is in it
  new lib.TableClient().deleteTable();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes something with what is in it
  client.deleteTable("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
  client.deleteQueue("one");
//^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes "one" with what is in it
  client.list("one");
}
