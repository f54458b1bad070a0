require "tmpdir"
Dir.mktmpdir { |d| FileUtils.rm_rf(d) }
