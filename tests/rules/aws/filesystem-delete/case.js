import { EFSClient, DeleteFileSystemCommand, ListTagsCommand } from "@aws-sdk/client-efs";
import { FSxClient, DeleteFileSystemCommand, DeleteVolumeCommand, ListTagsCommand } from "@aws-sdk/client-fsx";

const efs = new EFSClient({});
const fsx = new FSxClient({});

export async function tidy() {
  await efs.send(new DeleteFileSystemCommand({ FileSystemId: "billing" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the FSx file system "billing"
  await fsx.send(new DeleteFileSystemCommand({ FileSystemId: "ledger" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the FSx file system "ledger"
  await fsx.send(new DeleteVolumeCommand({ VolumeId: "orders" }));
//               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes the FSx volume "orders"
  await efs.send(new ListTagsCommand({}));
  console.log("then call deleteFileSystem");
  cleaner.deleteFileSystem();
}
