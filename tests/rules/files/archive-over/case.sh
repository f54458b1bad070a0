tar -xf release.tar --overwrite -C /
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: writes what an archive holds over what is there
bsdtar -xf release.tar -C /etc
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: writes what an archive holds over what is there
tar -xf release.tar
tar -xf release.tar -C ./release
tar -cf release.tar -C / etc
unzip -o release.zip -d /
#^^^^^^^^^^^^^^^^^^^^^^^^ medium: writes what an archive holds over what is there
unzip release.zip -d release
tar --remove-files -cf logs.tar logs
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the files that it packs
tar -cf logs.tar logs
