%w[db:drop db:create db:seed].each do |name|
  Rake::Task[name].invoke
# ^^^^^^^^^^^^^^^^^^^^^^^ critical: resets the database: drops what is in it
end
%w[assets:clean assets:precompile].each do |name|
  Rake::Task[name].invoke
end
