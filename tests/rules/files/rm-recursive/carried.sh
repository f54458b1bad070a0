# commands that another program's words carry
awk 'BEGIN{system("rm -rf /data")}'
#                  ^^^^^^^^^^^^ high: deletes "/data" and everything below
vim -es -c '!rm -rf /data' x
#            ^^^^^^^^^^^^ high: deletes "/data" and everything below
tar cf x y --checkpoint=1 --checkpoint-action=exec='rm -rf /data'
#                                                   ^^^^^^^^^^^^ high: deletes "/data" and everything below
git -c core.pager='rm -rf /data' log
#                  ^^^^^^^^^^^^ high: deletes "/data" and everything below
perl -e 'system("rm -rf /data")'
#                ^^^^^^^^^^^^ high: deletes "/data" and everything below
node -e 'require("child_process").execSync("rm -rf /data")'
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/data" and everything below
awk '{print "rm -rf /data"}'
vim '+/rm -rf /data' x
git -c user.name='rm -rf /data' log
perl -pi -e 's/rm -rf \/data/none/' x
node -e 'console.log("rm -rf /data")'
