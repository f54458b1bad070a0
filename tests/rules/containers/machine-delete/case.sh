podman machine rm -f
#^^^^^^^^^^^^^^^^^^^ medium: deletes the virtual machine with its disk
podman machine ls
docker-machine rm old
#^^^^^^^^^^^^^^^^^^^^ medium: deletes the virtual machine "old" with its disk
colima delete
#^^^^^^^^^^^^ medium: deletes the virtual machine with its disk
colima status
limactl delete -f default
#^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the virtual machine "default" with its disk
limactl list
lima delete
#^^^^^^^^^^ medium: deletes the virtual machine with its disk
orb delete box
#^^^^^^^^^^^^^ medium: deletes the virtual machine "box" with its disk
orbctl delete box
#^^^^^^^^^^^^^^^^ medium: deletes the virtual machine "box" with its disk
tart delete box
#^^^^^^^^^^^^^^ medium: deletes the virtual machine "box" with its disk
multipass delete --purge box
#^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the virtual machine "box" with its disk
multipass info box
virsh destroy box
#^^^^^^^^^^^^^^^^ medium: deletes the virtual machine "box" with its disk
virsh list
vmrun deleteVM box.vmx
#^^^^^^^^^^^^^^^^^^^^^ medium: deletes the virtual machine "box.vmx" with its disk
VBoxManage unregistervm box --delete
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the virtual machine "box" with its disk
vboxmanage unregistervm box --delete
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes the virtual machine "box" with its disk
VBoxManage showvminfo box
virsh undefine box --remove-all-storage
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the virtual machine "box" with its disk
virsh vol-delete box.qcow2
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes the virtual machine "box.qcow2" with its disk
qm destroy 100
#^^^^^^^^^^^^^ high: deletes the virtual machine "100" with its disk
qm status 100
pct destroy 100
#^^^^^^^^^^^^^^ high: deletes the virtual machine "100" with its disk
lxc delete box
#^^^^^^^^^^^^^ high: deletes the virtual machine "box" with its disk
incus delete box
#^^^^^^^^^^^^^^^ high: deletes the virtual machine "box" with its disk
lxc-destroy -n box
#^^^^^^^^^^^^^^^^^ high: deletes the virtual machine "box" with its disk
machinectl remove box
#^^^^^^^^^^^^^^^^^^^^ high: deletes the virtual machine "box" with its disk
xe vm-destroy uuid=1
#^^^^^^^^^^^^^^^^^^^ high: deletes the virtual machine "uuid=1" with its disk
wsl --unregister Ubuntu
#^^^^^^^^^^^^^^^^^^^^^^ high: deletes the virtual machine with its disk
wsl --list
