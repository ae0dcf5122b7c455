"""The running application: opening the diary, system events, crashes, single instance."""
