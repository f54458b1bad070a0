crontab -r
#^^^^^^^^^ medium: removes every scheduled job of the user
crontab -l
crontab -e
crontab jobs.txt
#^^^^^^^^^^^^^^^ low: puts another table of jobs in the place of the user's own
echo '0 1 * * * backup' | crontab -
#                         ^^^^^^^^^ low: puts another table of jobs in the place of the user's own
at -f nightly.sh 02:00
#^^^^^^^^^^^^^^^^^^^^^ medium: runs "nightly.sh" later, when nobody looks
batch -f nightly.sh
#^^^^^^^^^^^^^^^^^^ medium: runs something later, when nobody looks
echo 'backup' | at 02:00
batch <<< 'backup'
at -l
at -r 3
#^^^^^^ medium: removes the job "3"
atrm 3
#^^^^^ medium: removes the job "3"
atq
