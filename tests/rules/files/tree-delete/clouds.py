import fsspec
import s3fs
from pyarrow import fs

s3 = s3fs.S3FileSystem()
s3.rm("orders/2024", recursive=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "orders/2024" and everything below
s3.rm("orders/2024/one.csv")
store = fsspec.filesystem("gs")
store.delete("orders/2024", recursive=True)
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "orders/2024" and everything below
lake = fs.S3FileSystem()
lake.delete_dir("orders/2024")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "orders/2024" and everything below
lake.delete_dir_contents("orders/2024")
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the folder "orders/2024" and everything below
lake.get_file_info("orders/2024")
