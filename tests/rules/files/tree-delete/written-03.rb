Dir["/srv/data/*"].each do |f|
  File.unlink(f)
# ^^^^^^^^^^^^^^ high: deletes every file of a list: that is named at run time
end
