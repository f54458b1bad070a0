consul leave
#^^^^^^^^^^^ high: takes something out of the cluster
consul members
consul force-leave node-1
#^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "node-1" out of the cluster
consul snapshot restore backup.snap
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the state of the cluster with "backup.snap"
consul snapshot save backup.snap
nomad operator snapshot restore backup.snap
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the state of the cluster with "backup.snap"
vault operator raft snapshot restore backup.snap
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the state of the cluster with "backup.snap"
vault operator raft snapshot save backup.snap
etcdctl snapshot restore backup.db
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: overwrites the state of the cluster with "backup.db"
nomad job stop -purge web
#^^^^^^^^^^^^^^^^^^^^^^^^ high: stops the job "web" and forgets it
nomad stop -purge web
#^^^^^^^^^^^^^^^^^^^^ high: stops the job "web" and forgets it
nomad job status web
nomad system gc
#^^^^^^^^^^^^^^ high: throws away every finished job and allocation of the cluster
nomad node drain -enable 1
#^^^^^^^^^^^^^^^^^^^^^^^^^ high: moves every job off the node "1"
nomad node drain -disable 1
nomad namespace delete shop
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "shop" out of the cluster
nomad operator raft remove-peer -peer-id 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes something out of the cluster
consul operator raft remove-peer -id 1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes something out of the cluster
vault operator raft remove-peer node-1
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "node-1" out of the cluster
vault operator raft list-peers
etcdctl member remove 1
#^^^^^^^^^^^^^^^^^^^^^^ high: takes "1" out of the cluster
vault namespace delete team
#^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "team" away from whoever uses it
vault lease revoke -prefix database/creds
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "database/creds" away from whoever uses it
vault token revoke -mode path auth/approle
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: takes "auth/approle" away from whoever uses it
vault token revoke -self
vault operator step-down
#^^^^^^^^^^^^^^^^^^^^^^^ high: takes something away from whoever uses it
zkCli.sh deleteall /brokers
#^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every node under "/brokers"
zkcli rmr /brokers
#^^^^^^^^^^^^^^^^^ critical: deletes every node under "/brokers"
zkCli.sh -server zk1:2181 deleteall /brokers
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every node under a path of ZooKeeper
zkcli -server zk1:2181 rmr /brokers
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ critical: deletes every node under a path of ZooKeeper
zkCli.sh -server zk1:2181 ls /brokers
consul config delete -kind service-defaults -name web
#^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ medium: deletes something from Consul
consul config list -kind service-defaults
