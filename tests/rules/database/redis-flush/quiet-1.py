import fakeredis
r = fakeredis.FakeStrictRedis()
r.flushall()
