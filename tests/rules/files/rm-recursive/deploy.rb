task :clean do
  on roles(:web) do
    execute :rm, "-rf", "/srv/data"
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
    execute "rm -rf /srv/data"
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^ high: deletes "/srv/data" and everything below
    execute :ls, "/srv/data"
  end
end
