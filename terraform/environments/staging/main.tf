# The room where the next release is tried: the same parts on smaller machines.
module "room" {
  source             = "../../modules/room"
  environment        = "staging"
  subscription_id    = var.subscription_id
  tenant_id          = var.tenant_id
  unique             = var.unique
  location           = var.location
  domain             = var.domain
  kubernetes_version = var.kubernetes_version
  authorized_ranges  = var.authorized_ranges
  vault_ranges       = var.vault_ranges
  admin_groups       = var.admin_groups
  contacts           = var.contacts
  repository         = var.repository
  state_storage_id   = var.state_storage_id
  budget_start       = var.budget_start

  address_space = "10.30.0.0/16"
  sku_tier      = "Free"
  pools = {
    system   = { size = "Standard_D2ds_v5", min = 3, max = 3 }
    app      = { size = "Standard_D2ds_v5", min = 3, max = 4 }
    database = { size = "Standard_D2ds_v5", min = 3, max = 3 }
  }

  backup_replication   = "LRS"
  backup_undelete_days = 7
  backup_locked        = false

  log_replication    = "LRS"
  log_retention_days = 30
  log_daily_quota_gb = 2
  monthly_budget     = 1400
}
