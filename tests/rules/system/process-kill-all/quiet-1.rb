Process.kill("TERM", pid)
